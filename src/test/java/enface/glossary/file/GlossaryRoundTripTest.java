package enface.glossary.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.intake.format.RawFile;
import enface.intake.workbook.Spreadsheets;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What strangers' files hold goes out in every format and comes back the same; so does what is made to be hard.
class GlossaryRoundTripTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    /// So many entries of a file show what all of them would.
    private static final int MOST = 3_000;

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : List.of("formats/tbx", "glossary")) {
            for (var found : Corpora.files(name).toList()) {
                try (var all = Files.list(found)) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        files.add(null); // our own, always there
        return files.stream();
    }

    private Glossary glossary(Path file) throws IOException {
        if (file == null) {
            return own();
        }
        var bytes = Files.readAllBytes(file);
        var name = String.valueOf(file.getFileName());
        var content = GlossaryFormat.isSelfDescribing(name)
                ? GlossaryFormat.read(bytes)
                : GlossaryFormat.read(new String(bytes, StandardCharsets.UTF_8), name);
        var draft = content.draft("g").glossary();
        return new Glossary("g", draft.concepts().stream().limit(MOST).toList());
    }

    private static Glossary own() {
        var about = new About("noun", "ma3 tou2", "", List.of("week 1"), Optional.empty());
        return new Glossary(
                "g",
                List.of(
                        new Concept(
                                ConceptId.NONE,
                                "Where ships lie; “quay” <b>&amp;</b> {x}",
                                List.of(
                                        Term.preferred(EN, "quay"),
                                        new Term(EN, "dock | pier", Status.ADMITTED),
                                        Term.preferred(ZH, "码头")),
                                about),
                        Concept.of(List.of(Term.preferred(EN, "#hash"), Term.preferred(ZH, "井号"))),
                        Concept.of(List.of(Term.preferred(EN, "a"), Term.preferred(ZH, "一"))),
                        Concept.of(List.of(Term.preferred(EN, "nought"), Term.preferred(ZH, "〇"))),
                        Concept.of(List.of(Term.preferred(EN, "②"), Term.preferred(ZH, "〡"))),
                        Concept.of(List.of(Term.preferred(EN, "=1+1"), Term.preferred(ZH, "@甲")))));
    }

    private Glossary back(Glossary glossary, GlossaryFormat format) throws Exception {
        var bytes = format.write(glossary);
        var name = "g." + format.extension();
        var content = switch (format) {
            case XLSX ->
                GlossaryFormat.read(
                        Spreadsheets.rows(RawFile.of(Files.write(folder.resolve(name), bytes)), Progress.none()));
            case TBX -> GlossaryFormat.read(bytes);
            default -> GlossaryFormat.read(new String(bytes, StandardCharsets.UTF_8), name);
        };
        assertThat(content.format()).isEqualTo(format);
        return content.draft("g").glossary();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatGoesOutComesBackTheSame(Path file) throws Exception {
        var glossary = glossary(file);
        assertThat(glossary.concepts()).isNotEmpty();
        for (var format : List.of(GlossaryFormat.CSV, GlossaryFormat.TSV, GlossaryFormat.XLSX, GlossaryFormat.TBX)) {
            // the second time nothing is put in order any more
            var once = back(glossary, format);
            assertThat(once.concepts()).as("%s as %s", file, format).hasSameSizeAs(glossary.concepts());
            assertThat(once.concepts().stream().map(GlossaryRoundTripTest::ordered))
                    .as("%s as %s", file, format)
                    .containsExactlyElementsOf(glossary.concepts().stream()
                            .map(GlossaryRoundTripTest::ordered)
                            .toList());
            assertThat(back(once, format)).isEqualTo(once);
        }
    }

    /// Terms of one language together, as tables have them; line breaks and spaces at ends aside.
    private static List<String> ordered(Concept concept) {
        var words = new ArrayList<>(concept.terms().stream()
                .map(t -> t.language() + " " + t.status() + " " + t.text())
                .sorted()
                .toList());
        words.add(concept.definition().strip());
        words.add(concept.about().partOfSpeech().strip());
        words.add(concept.about().note().strip());
        return words;
    }

    @Test
    void utxAndCedictComeBackAsFarAsTheyHoldIt() throws Exception {
        var glossary = own();
        assertThat(back(glossary, GlossaryFormat.UTX).concepts().stream().map(GlossaryRoundTripTest::ordered))
                .containsExactlyElementsOf(glossary.concepts().stream()
                        .map(GlossaryRoundTripTest::ordered)
                        .toList());
        var cedict = back(glossary, GlossaryFormat.CEDICT);
        assertThat(cedict.concepts()).hasSize(6);
        assertThat(cedict.concepts().getFirst().about().note()).isEqualTo("ma3 tou2");
        var without = new Glossary("g", List.of(Concept.of(List.of(Term.preferred(new LanguageTag("de"), "Kai")))));
        assertThat(GlossaryFormat.CEDICT.leftOut(without)).isEqualTo(1);
        assertThat(GlossaryFormat.UTX.leftOut(without)).isZero();
    }
}
