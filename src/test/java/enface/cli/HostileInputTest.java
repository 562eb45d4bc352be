package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import enface.align.Aligner;
import enface.cli.ProgramUnderTest.Said;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input made to hold the program up, or to end it without a word: each gets a true sentence, and soon.
@Timeout(120)
class HostileInputTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void program() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
    }

    static Stream<Error> errors() {
        return Stream.of(
                new StackOverflowError(), new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("x"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorOfTheMachineIsToldInOneSentence(Error error) {
        Aligner failing = (_, _, _) -> {
            throw error;
        };

        var said = program.with(failing).run("import", ProgramUnderTest.BOOK);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).singleElement().asString().hasSizeGreaterThan(20);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void namesWhatRanOut() {
        Aligner failing = (_, _, _) -> {
            throw new OutOfMemoryError("Java heap space");
        };

        assertThat(program.with(failing).run("import", ProgramUnderTest.BOOK).err())
                .contains("not enough memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\n", "*", "#", "=", "_", "`", "[", "<", "|", "> ", "a-", " \n"})
    void readsLongRunsOfOneSign(String sign) throws IOException {
        var text = "Hello, dear friends of the ferry.\n\n" + sign.repeat(100_000 / sign.length());

        var said = program.run("import", "--lang", "en", file("long.md", text));

        assertThat(said.status()).as(said.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "align", "glossary", "dictionary"})
    void takesNothingThatHasNoEnd(String command) throws IOException, InterruptedException {
        assumeThat(Files.isWritable(Path.of("/dev/zero"))).isTrue();
        var pipe = folder.resolve("pipe.tsv").toString();
        assumeThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        for (var file : new String[] {pipe, "/dev/zero"}) {
            var said = program.run(withCommand(command, file));

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err().lines()).singleElement().asString().contains("pipe, a device");
        }
    }

    private static String[] withCommand(String command, String file) {
        return switch (command) {
            case "align" -> new String[] {"align", file, file};
            case "glossary" -> new String[] {"glossary", "import", file};
            case "dictionary" ->
                new String[] {"dictionary", "install", file, "--source-lang", "de", "--target-lang", "fr"};
            default -> new String[] {command, file};
        };
    }

    @Test
    void readsAFileWhoseSizeIsUntrue() {
        assumeThat(Files.isRegularFile(Path.of("/proc/self/status"))).isTrue();

        assertThat(program.run("import", "--lang", "en", "/proc/self/status").status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void readsUtf32(String charset) throws IOException {
        var bytes = "The ferry waits at the old bridge.\n\n渡船在旧桥边等候。\n".getBytes(Charset.forName(charset));

        var said = program.run(
                "import", Files.write(folder.resolve("wide.txt"), bytes).toString());

        assertThat(said.status()).as(said.err()).isZero();
        assertThat(program.run("show", "1", "--format", "tsv").out()).contains("The ferry waits");
    }

    @Test
    void refusesMoreSentencesThanItCanAlign() throws IOException {
        var file = file("many.txt", "a\n".repeat(250_001));

        var said = program.run("align", "--sentences", file, file);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("many.txt", "250,000");
    }

    @Test
    void takesAGlossaryOfAHundredThousandLines() throws IOException {
        var table = "en,zh\n"
                + IntStream.range(0, 100_000)
                        .mapToObj(i -> "word" + i + ",词" + i)
                        .collect(Collectors.joining("\n"));
        var file = file("terms.csv", table);

        assertThat(program.given("glossary", "import", file).out()).contains("100,000");
        assertThat(program.given("glossary", "import", file).out()).contains("No new entries");
    }

    @Test
    void findsAPhraseHoweverLongItIs() throws IOException {
        var phrase = "人".repeat(10_000);
        program.given(
                "import", "--lang", "zh-Hans", file("long.txt", "他说：" + phrase + "山。\n\n" + "人".repeat(9_000) + "。\n"));

        assertThat(program.given("search", phrase).lines()).hasSize(1);
        assertThat(program.given("search", phrase + "海").out()).isEmpty();
    }

    @Test
    void exportsANoteThatIsAllSigns() throws IOException {
        program.given("import", ProgramUnderTest.BOOK);
        program.given("notes", "add", "1", "--version", "en", "--quote", quote(), "--text", "[a](".repeat(20_000));
        for (var format : new String[] {"html", "markdown", "pdf"}) {
            var out = folder.resolve("notes." + format).toString();
            assertThat(program.run("export", "1", "--format", format, "-o", out).status())
                    .isZero();
        }
    }

    private String quote() {
        var rows = program.given("show", "1", "--versions", "en", "--format", "tsv")
                .lines();
        return rows.get(rows.size() / 2).substring(0, 20);
    }

    @Test
    void keepsEscapesFromATerminalAndLeavesThemInAPipe() throws IOException {
        var text =
                "The ferry \u001b[31mwaits\u202e at the bridge, she said, and it has waited there for forty years or more.\n";
        program.given("import", "--lang", "en", file("red.txt", text));
        Said piped = program.given("show", "1", "--format", "text");
        Said watched = program.onATerminal().given("show", "1", "--format", "text");

        assertThat(piped.out()).contains("\u001b[31m", "\u202e");
        assertThat(watched.out()).contains("␛[31mwaits�").doesNotContain("\u001b", "\u202e");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
