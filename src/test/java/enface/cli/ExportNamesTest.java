package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file is what its name says, or a sentence says why it is not written.
class ExportNamesTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importSomething() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ProgramUnderTest.SAME_LINE, "--title", "The Road");
    }

    private String start(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        return new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"page.html, <!DOCTYPE", "page.HTM, <!DOCTYPE", "notes.pdf, %PDF", "notes, %PDF", "notes.md, #"})
    void theFormatFollowsTheName(String name, String beginning) throws Exception {
        var out = folder.resolve(name);
        program.given("export", "1", "--content", "text", "-o", out.toString());
        assertThat(start(out)).containsIgnoringCase(beginning);
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() {
        for (var arguments :
                new String[][] {{"notes.odt", ""}, {"notes.xyz", ""}, {"page.html", "pdf"}, {"notes.pdf", "tsv"}}) {
            var out = folder.resolve(arguments[0]);
            var said = arguments[1].isEmpty()
                    ? program.run("export", "1", "-o", out.toString())
                    : program.run("export", "1", "--format", arguments[1], "-o", out.toString());
            assertThat(said.status()).as(arguments[0]).isEqualTo(1);
            assertThat(said.err()).contains(arguments[0]).hasLineCount(1);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void severalWorksGoIntoAFolderAFileEachAndNoneIsReplaced() throws Exception {
        program.given("import", ProgramUnderTest.BOOK, "--title", "The Road");
        var out = folder.resolve("all");
        program.given("export", "1", "2", "--format", "tmx", "-o", out.toString());
        assertThat(out.resolve("The Road.tmx")).exists();
        assertThat(out.resolve("The Road 2.tmx")).exists();
        program.given("export", "1", "2", "--format", "tmx", "-o", out.toString());
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(4);
        }
        var said = program.run("export", "1", "2", "-o", out.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("--format").hasLineCount(1);
    }

    @Test
    void whatMakesNoSuchFileIsToldAndTheOthersAreWritten() {
        program.given("import", ProgramUnderTest.BOOK, "--title", "The Ferry");
        var said = program.run(
                "export",
                "1",
                "2",
                "--format",
                "srt",
                "-o",
                folder.resolve("subtitles").toString());
        assertThat(said.status()).isZero();
        assertThat(said.err()).contains("The Road").contains("The Ferry").hasLineCount(2);
    }
}
