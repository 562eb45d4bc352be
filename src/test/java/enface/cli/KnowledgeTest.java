package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library knows helps to align the next text: glossary, installed dictionaries, and works aligned before.
///
/// The texts say six things that only their words tell apart; the translation leaves out the first and ends with one
/// more, so that all lengths mislead.
class KnowledgeTest {

    private static final List<String> ENGLISH = List.of("heron", "pillow", "bucket", "brush", "mirror", "squirrel");
    private static final List<String> GERMAN = List.of("Reiher", "Kissen", "Eimer", "Pinsel", "Spiegel", "Eichhorn");
    /// The inner sentences; whether what stands alone at either end joins its neighbour is another question.
    private static final String RIGHT = "[2]:[1] [3]:[2] [4]:[3]";

    @TempDir
    private Path folder;

    private ProgramUnderTest program;
    private String english;
    private String german;

    @BeforeEach
    void writeTexts() throws IOException {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        english =
                file("a.txt", ENGLISH.stream().map(w -> "We see: " + w + ".\n").collect(Collectors.joining()));
        var told = GERMAN.stream().skip(1).map(w -> "Man hat " + w + ".\n").collect(Collectors.joining());
        german = file("b.txt", told + "Man hat Zug.\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String table(String between) {
        var lines = new StringBuilder();
        for (int i = 0; i < ENGLISH.size(); i++) {
            lines.append(ENGLISH.get(i)).append(between).append(GERMAN.get(i)).append('\n');
        }
        return lines.toString();
    }

    private String aligned(String... options) {
        var arguments = new java.util.ArrayList<>(
                List.of("align", "--sentences", "--source-lang", "en", "--target-lang", "de", english, german));
        arguments.addAll(List.of(options));
        return String.join(" ", program.given(arguments.toArray(String[]::new)).lines());
    }

    @Test
    void withoutKnowledgeTheLengthsMisleadAndNoLibraryIsMade() {
        assertThat(aligned()).doesNotContain(RIGHT);
        assertThat(folder.resolve("library.enface")).doesNotExist();
    }

    @Test
    void thePersonsGlossaryPutsTheBeadsRight() throws IOException {
        program.given("glossary", "import", file("terms.csv", "en,de\n" + table(",")));
        assertThat(aligned()).contains(RIGHT);
        assertThat(aligned("--no-lexicon")).as("a glossary is no dictionary").contains(RIGHT);
    }

    @Test
    void anInstalledDictionaryIsUsedUntilItIsLeftOutOrRemoved() throws IOException {
        var said = program.given("dictionary", "install", file("eng-deu.tsv", "# by nobody\n" + table("\t")));
        assertThat(said.out()).contains("eng-deu", "6 entries");
        assertThat(program.given("dictionary", "list").lines()).containsExactly("1\teng-deu\ten\tde\t6\tby nobody");
        assertThat(aligned()).contains(RIGHT);
        assertThat(aligned("--no-lexicon")).doesNotContain(RIGHT);
        program.given("dictionary", "remove", "eng-deu");
        assertThat(program.given("dictionary", "list").out()).isEmpty();
        assertThat(aligned()).doesNotContain(RIGHT);
        assertThat(program.run("dictionary", "remove", "eng-deu").status()).isOne();
    }

    @Test
    void aDictionaryOfTheOtherDirectionHelpsTooWhereItsNameTells() throws IOException {
        var back = table("\t").replaceAll("(?m)^(.+)\t(.+)$", "$2\t$1");
        assertThat(aligned("--dictionary", file("deu-eng.tsv", back))).contains(RIGHT);
    }

    @Test
    void aFileThatIsNoDictionaryIsOneSentence() throws IOException {
        var prose = program.run("dictionary", "install", file("eng-deu.txt", "No columns here.\n"));
        assertThat(prose.status()).isOne();
        assertThat(prose.err()).contains("is no dictionary").hasLineCount(1);
        var alone = program.run("dictionary", "install", file("eng-deu.ifo", "StarDict\n"));
        assertThat(alone.err()).contains("eng-deu.idx").hasLineCount(1);
        var unnamed = program.run("dictionary", "install", file("words.txt", table("\t")));
        assertThat(unnamed.err()).contains("--source-lang").hasLineCount(1);
        assertThat(program.given("dictionary", "list").out()).isEmpty();
    }

    @Test
    void aWorkAlignedBeforeTeachesItsWords() throws IOException {
        var lessons = new StringBuilder[] {new StringBuilder(), new StringBuilder()};
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < ENGLISH.size(); i++) {
                var grown = " very".repeat((i * 5 + round * 3) % 7);
                var alt = " sehr".repeat((i * 5 + round * 3) % 7);
                lessons[0].append("Again in year %d the %s was%s old.%n%n"
                        .formatted(1900 + 10 * round + i, ENGLISH.get(i), grown));
                lessons[1].append(
                        "Wieder war im Jahr %d das %s%s alt.%n%n".formatted(1900 + 10 * round + i, GERMAN.get(i), alt));
            }
        }
        program.given(
                "import",
                file("old.en.txt", lessons[0].toString()),
                file("old.de.txt", lessons[1].toString()),
                "--lang",
                "en,de");
        assertThat(aligned()).contains(RIGHT);
    }

    @Test
    void textsThatHardlyCorrespondAreSaidToWithTheFigure() throws IOException {
        var other =
                file("c.txt", "Zug.\n" + "Ein langer Satz über ganz andere Dinge, der kein Ende nimmt.\n".repeat(9));
        var said = program.given("align", "--sentences", "--source-lang", "en", "--target-lang", "de", english, other);
        assertThat(said.err()).contains("hardly correspond").contains("%").hasLineCount(1);
    }
}
