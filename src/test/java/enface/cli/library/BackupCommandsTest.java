package enface.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library goes back to a copy of it, and what it was is kept.
class BackupCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;
    private Path copy;

    @BeforeEach
    void backUpAndGoOn() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given(
                "import",
                Corpora.fixture("quay.en.txt").toString(),
                Corpora.fixture("quay.zh-Hans.txt").toString(),
                "--title",
                "The Quay");
        copy = folder.resolve("copy.enface");
        program.given("library", "backup", copy.toString());
        program.given("library", "remove", "1");
    }

    @Test
    void whatIsInACopyIsToldAndNothingChanged() {
        var told = program.run("library", "restore", copy.toString(), "--dry-run");
        assertThat(told.out()).contains("works\t1").contains("The Quay");
        assertThat(program.run("list").out()).doesNotContain("The Quay");
    }

    @Test
    void theLibraryGoesBackAndWhatItWasIsABackup() {
        assertThat(program.run("library", "restore", copy.toString()).status()).isZero();
        assertThat(program.run("list").out()).contains("The Quay");
        assertThat(program.run("library", "check").out()).isEqualTo("ok\n");
        var backups = program.run("library", "backups").lines();
        assertThat(backups).hasSize(1).first().asString().contains("restoring\t0\t0\t");
        var was = backups.getFirst().split("\t", -1)[4];
        assertThat(program.run("library", "restore", was).status()).isZero();
        assertThat(program.run("list").out()).doesNotContain("The Quay");
    }

    @Test
    void whatIsNoCopyIsRefusedInASentenceAndNothingChanged() throws IOException {
        var text = Files.writeString(folder.resolve("text.enface"), "no library");
        for (var file : new Path[] {text, folder, folder.resolve("none"), folder.resolve("library.enface")}) {
            var refused = program.run("library", "restore", file.toString());
            assertThat(refused.status()).as(file.toString()).isEqualTo(1);
            assertThat(refused.err()).contains(file.getFileName().toString()).hasLineCount(1);
        }
        assertThat(program.run("library", "check").out()).isEqualTo("ok\n");
        assertThat(folder.resolve("library.enface.backups")).doesNotExist();
    }
}
