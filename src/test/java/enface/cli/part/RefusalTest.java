package enface.cli.part;

import static enface.cli.ProgramUnderTest.BOOK;
import static enface.cli.ProgramUnderTest.SAME_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import enface.cli.ProgramUnderTest.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be done ends in one sentence that names what it is about, and nothing is stored.
class RefusalTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void makeProgram() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
    }

    private static void assertSentence(Said said, String about) {
        assertThat(said.status()).as(said.err()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .hasLineCount(1)
                .contains(about)
                .doesNotContain("Exception")
                .doesNotContain("unexpected");
    }

    private String file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Nested
    class OfAFile {

        private void assertNotImported(String file, String name) {
            assertSentence(program.run("import", file), name);
            assertThat(program.given("list", "--json").array()).isEmpty();
            assertThat(program.given("library", "stats").out()).contains("segments\t0");
        }

        @Test
        void thatIsEmpty() throws IOException {
            assertNotImported(file("empty.md"), "empty.md");
        }

        @Test
        void thatIsBlank() throws IOException {
            assertNotImported(file("blank.md", " \n\n\t\n".getBytes(StandardCharsets.UTF_8)), "blank.md");
        }

        @Test
        void thatIsNoText() throws IOException {
            var bytes = new byte[4096];
            new java.util.Random(7).nextBytes(bytes);
            assertNotImported(file("picture.png", bytes), "picture.png");
        }

        @Test
        void thatHasOneLanguageOnly() throws IOException {
            var text = "We came by the river road.\n\nNobody had told us that the bridge was closed.\n";
            assertNotImported(file("english.md", text.getBytes(StandardCharsets.UTF_8)), "english.md");
            assertThat(program.run("import", folder.resolve("english.md").toString())
                            .err())
                    .contains("English");
        }

        @Test
        void thatHasNoLetters() throws IOException {
            assertNotImported(
                    file("figures.txt", "1 2 3\n\n4 5 6\n\n--- 7 ---\n".getBytes(StandardCharsets.UTF_8)),
                    "figures.txt");
        }

        @Test
        void thatIsNotThere() {
            assertNotImported(folder.resolve("nowhere.md").toString(), "nowhere.md");
        }

        @Test
        void thatIsAFolder() {
            assertNotImported(folder.toString(), String.valueOf(folder.getFileName()));
        }

        @Test
        void evenWhenAnotherOfThemIsGood() throws IOException {
            var good = file("good.txt", "We came by the river road.\n".getBytes(StandardCharsets.UTF_8));
            assertSentence(program.run("import", good, folder.resolve("bad.txt").toString()), "bad.txt");
            assertThat(program.given("list", "--json").array()).isEmpty();
        }

        @Test
        void inTheLanguageOfThePerson() throws IOException {
            var chinese = new ProgramUnderTest(folder.resolve("library.enface"), Locale.SIMPLIFIED_CHINESE);
            var said = chinese.run("import", file("empty.md"));
            assertSentence(said, "empty.md");
            assertThat(said.err()).containsPattern("\\p{IsHan}");
        }

        @Test
        void withAStackTraceOnlyWhenAsked() throws IOException {
            var empty = file("empty.md");
            assertThat(program.run("import", empty, "--debug").err())
                    .contains("IntakeException")
                    .contains("\tat ");
        }
    }

    @Nested
    class OfAPlaceToWrite {

        @BeforeEach
        void importSomething() {
            program.given("import", SAME_LINE, "--title", "The Road");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pdf", "html", "markdown", "tsv"})
        void inNoFolder(String format) {
            var out = folder.resolve("no-such").resolve("out").toString();
            assertSentence(program.run("export", "1", "--format", format, "-o", out), out);
        }

        @ParameterizedTest
        @ValueSource(strings = {"pdf", "html", "markdown", "tsv"})
        void thatIsAFolder(String format) throws IOException {
            var out = Files.createDirectories(folder.resolve("there"));
            Files.writeString(out.resolve("keep"), "this");
            assertSentence(program.run("export", "1", "--format", format, "-o", out.toString()), out.toString());
            assertThat(out.resolve("keep")).exists();
        }

        @Test
        void ofAGlossary() {
            var out = folder.resolve("no-such").resolve("terms.csv").toString();
            assertSentence(program.run("glossary", "export", out), out);
        }

        @Test
        void ofAnAlignment() {
            var out = folder.resolve("no-such").resolve("out.links").toString();
            assertSentence(program.run("align", BOOK, BOOK, "--sentences", "-o", out), out);
        }

        @Test
        void ofABackup() {
            var out = folder.resolve("no-such").resolve("copy.enface").toString();
            assertSentence(program.run("library", "backup", out), out);
            assertSentence(program.run("library", "backup", SAME_LINE), SAME_LINE);
        }
    }

    @Nested
    class OfAWork {

        @BeforeEach
        void importTwo() throws IOException {
            program.given("import", SAME_LINE, "--title", "The Road Out");
            program.given("import", BOOK, "--title", "The Road Home");
        }

        @ParameterizedTest
        @ValueSource(strings = {"show", "export"})
        void thatIsUnknown(String command) {
            var said = command.equals("show")
                    ? program.run(command, "Bridge")
                    : program.run(
                            command, "Bridge", "-o", folder.resolve("o.pdf").toString());
            assertSentence(said, "Bridge");
        }

        @Test
        void thatMayBeSeveral() {
            var said = program.run("show", "the road");
            assertSentence(said, "the road");
            assertThat(said.err()).contains("The Road Out").contains("The Road Home");
        }

        @Test
        void thatIsUnknownToAnImportOrANote() {
            assertSentence(program.run("import", BOOK, "--into", "99"), "99");
            assertSentence(program.run("notes", "add", "99", "--version", "en", "--quote", "a", "--text", "b"), "99");
        }

        @Test
        void thatHasNoSuchVersion() {
            assertSentence(program.run("show", "1", "--versions", "en,fr"), "fr");
        }
    }

    @Nested
    class OfALibrary {

        @Test
        void thatIsSomethingElse() throws IOException {
            var file = file(
                    "poem.txt",
                    "Not a database, not by any means, and longer than its head."
                            .repeat(20)
                            .getBytes(StandardCharsets.UTF_8));
            assertSentence(program.run("--library", file, "list"), file);
            assertThat(Path.of(file)).hasSize(59 * 20);
        }

        @Test
        void whoseFolderCannotBeMade() throws IOException {
            var file = file("plain.txt", (byte) 'x') + "/library.enface";
            assertSentence(program.run("list", "--library", file), file);
        }
    }

    @Nested
    class OfWrongUse {

        private void assertUsage(Said said, String usage) {
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("Usage: " + usage).doesNotContain("\tat ");
        }

        @Test
        void isToldWithTheUsageLine() {
            assertUsage(program.run("import"), "enface import");
            assertUsage(program.run("show"), "enface show");
            assertUsage(program.run("export", "1"), "enface export");
            assertUsage(program.run("align", BOOK), "enface align");
            assertUsage(program.run("list", "--jsno"), "enface list");
            assertUsage(program.run("notes"), "enface notes");
            assertUsage(program.run("glossary", "lst"), "enface glossary");
            assertUsage(program.run("show", "1", "--format", "papyrus"), "enface show");
            assertUsage(program.run("search", "a", "--limit", "many"), "enface search");
            assertUsage(program.run("search", "a", "--lang", "no language"), "enface search");
        }
    }
}
