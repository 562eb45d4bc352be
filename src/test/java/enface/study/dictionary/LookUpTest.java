package enface.study.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.TableDictionary;
import enface.job.Progress;
import enface.store.Library;
import enface.study.dictionary.LookUp.Found;
import enface.study.know.InstalledDictionaries;
import enface.study.know.InstalledDictionaries.Languages;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.TextPlace;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookUpTest {

    private static final ChineseTools TOOLS = ChineseTools.warm(TableDictionary.ofCedict(Stream.of(
            "中國 中国 [Zhong1 guo2] /China/",
            "中國人 中国人 [Zhong1 guo2 ren2] /Chinese person/",
            "國 国 [guo2] /country/",
            "人 人 [ren2] /person/people/")));

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Version version(String language, String text) {
        return new Version(
                new VersionId(1),
                Role.ORIGINAL,
                new LanguageTag(language),
                "",
                false,
                new VersionText(List.of(Paragraph.whole(Kind.BODY, text))));
    }

    private List<Found> found(Version version, int offset) {
        return LookUp.of(TOOLS, new InstalledDictionaries(library), List.of(version.language()))
                .at(version, new TextPlace(0, offset));
    }

    @Test
    void givesTheLongestWordAtThePlaceFirstAndThenShorterOnes() {
        var chinese = version("zh-Hans", "我是中国人。");
        assertThat(found(chinese, 3)).extracting(Found::head).containsExactly("中国人 中國人", "中国 中國", "国 國");
        assertThat(found(chinese, 3).getFirst().reading()).isEqualTo("Zhōng guó rén");
        assertThat(found(chinese, 4)).extracting(Found::head).containsExactly("中国人 中國人", "人");
        assertThat(found(chinese, 5)).as("a mark").isEmpty();
        assertThat(found(chinese, 6)).as("beyond the end").isEmpty();
    }

    @Test
    void findsTraditionalWordsToo() {
        assertThat(found(version("zh-Hant", "中國"), 0)).extracting(Found::head).contains("中国 中國");
    }

    private List<Found> fromEnglish(String text, int offset, String... languages) {
        return LookUp.of(
                        TOOLS,
                        new InstalledDictionaries(library),
                        Stream.of(languages).map(LanguageTag::new).toList())
                .at(version("en", text), new TextPlace(0, offset));
    }

    @Test
    void findsTheChineseWordsThatMeanAnEnglishOne() {
        assertThat(fromEnglish("My country.", 5, "en", "zh-Hans"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.head()).isEqualTo("国 國");
                    assertThat(f.reading()).isEqualTo("guó");
                    assertThat(f.word().of("My country.")).isEqualTo("country");
                });
        assertThat(fromEnglish("Countries", 2, "en", "zh-Hans"))
                .extracting(Found::head)
                .containsExactly("国 國");
        assertThat(fromEnglish("A person", 3, "en", "zh-Hans"))
                .as("what means that alone, not what has it in a phrase")
                .extracting(Found::head)
                .containsExactly("人");
        assertThat(fromEnglish("My country.", 5, "en", "de"))
                .as("nobody reads Chinese here")
                .isEmpty();
    }

    @Test
    void asksInstalledDictionariesInTheLanguageOfTheText() throws IOException {
        var file = Files.writeString(folder.resolve("eng-deu.tsv"), "bridge\tBrücke\tSteg\n");
        new InstalledDictionaries(library)
                .install(
                        file,
                        new Languages(LanguageTag.ENGLISH, new LanguageTag("de")),
                        Instant.EPOCH,
                        Progress.none());

        assertThat(found(version("en", "Two bridges."), 6)).singleElement().satisfies(f -> {
            assertThat(f.head()).isEqualTo("bridges");
            assertThat(f.meanings()).containsExactly("brücke", "steg");
            assertThat(f.dictionary()).isEqualTo("eng-deu");
            assertThat(f.word().of("Two bridges.")).isEqualTo("bridges");
        });
        assertThat(found(version("fr", "Two bridges."), 6)).isEmpty();
    }
}
