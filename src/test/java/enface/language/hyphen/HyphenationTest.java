package enface.language.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words are parted as the books of their languages part them.
class HyphenationTest {

    private static final Path FILES = Path.of("resources", "hyphenation");

    private final Hyphenations hyphenations = new Hyphenations();

    private String parted(String language, String word) {
        var hyphenation = hyphenations.load(new LanguageTag(language)).orElseThrow();
        var parts = new StringBuilder(word);
        new ArrayList<>(hyphenation.in(word)).reversed().forEach(at -> parts.insert(at.intValue(), '-'));
        return parts.toString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        en,    hyphenation,        hy-phen-ation
        en-US, TRANSLATION,        TRANS-LA-TION
        en,    associate,          as-so-ciate
        en-GB, congratulations,    con-grat-u-la-tions
        en,    through,            through
        en,    couldn’t,           couldn’t
        de,    Übersetzung,        Über-set-zung
        de,    Versammlungsfreiheit, Ver-samm-lungs-frei-heit
        fr,    traduction,         tra-duc-tion
        fr,    gouvernement,       gou-ver-ne-ment
        es,    traducción,         tra-duc-ción
        it,    dell’amministrazione, del-l’am-mi-ni-stra-zio-ne
        pt-BR, independência,      in-de-pen-dên-cia
        nl,    vertaling,          ver-ta-ling
        ru,    перевод,            пе-ре-вод
        pl,    tłumaczenie,        tłu-ma-cze-nie
        el,    μετάφραση,          με-τά-φρα-ση
        uk,    переклад,           пе-ре-клад
        sv,    översättning,       över-sätt-ning
        """)
    void partsWordsWhereTheirLanguageDoes(String language, String word, String parts) {
        assertThat(parted(language, word)).isEqualTo(parts);
    }

    @Test
    void theBritishAndTheAmericansPartDifferently() {
        assertThat(parted("en-GB", "knowledge")).isNotEqualTo(parted("en-US", "knowledge"));
        assertThat(parted("en-AU", "knowledge")).isEqualTo(parted("en-GB", "knowledge"));
        assertThat(parted("en", "knowledge")).isEqualTo(parted("en-US", "knowledge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "ja", "ar", "sr-Latn", "ru-Latn", "und"})
    void whatHasNoPatternsIsNotParted(String language) {
        assertThat(hyphenations.load(new LanguageTag(language))).isEmpty();
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        var english = LanguageTag.ENGLISH;
        assertThat(hyphenations.loaded(english)).isEmpty();
        assertThat(hyphenations.load(english)).isPresent();
        assertThat(hyphenations.loaded(english)).isPresent();
        assertThat(hyphenations.loaded(new LanguageTag("de"))).isEmpty();
    }

    /// Each file is read, has patterns, carries its licence, and is named in the notice beside the files.
    @Test
    void everyFileIsInUseAndTellsItsLicence() throws IOException {
        var notice = Files.readString(FILES.resolve("NOTICE"));
        try (var files = Files.list(FILES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".tex")).toList()) {
                var tag = file.getFileName().toString().replaceAll("hyph-|-1996|-monoton|\\.tex", "");
                assertThat(hyphenations.load(new LanguageTag(tag)))
                        .as(tag)
                        .get()
                        .asString()
                        .as(tag)
                        .doesNotStartWith("0 patterns");
                assertThat(Files.readString(file)).containsPattern("licen[cs]e");
                assertThat(notice).contains(file.getFileName().toString());
            }
        }
    }
}
