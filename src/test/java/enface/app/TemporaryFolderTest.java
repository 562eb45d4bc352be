package enface.app;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The system's temporary folder is not the program's: nothing is in it after a start, and nothing after a kill.
@Timeout(240)
class TemporaryFolderTest {

    @TempDir
    private Path folder;

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        process.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        return process.start();
    }

    @Test
    void isEmptyAfterTheWindowWasOpen() throws IOException, InterruptedException {
        var window = start(Rehearsal.class, folder.resolve("l.enface").toString());

        assertThat(window.inputReader().lines().toList()).isNotEmpty();
        assertThat(window.waitFor()).isZero();
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void isEmptyAfterTheWindowWasKilled() throws IOException, InterruptedException {
        var window = start(Rehearsal.class, folder.resolve("l.enface").toString());
        try (var said = window.inputReader()) {
            assertThat(said.readLine()).isNotNull(); // the first view is there, with all its fonts
            window.destroyForcibly().waitFor();
        }
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void isEmptyAfterCommandsAndSqliteIsUnpackedOnce() throws IOException, InterruptedException {
        var library = folder.resolve("l.enface").toString();
        run("--library", library, "import", Corpora.fixture("book.en-zh.md").toString());
        run(
                "--library",
                library,
                "export",
                "1",
                "--content",
                "both",
                "-o",
                folder.resolve("all.pdf").toString());

        assertThat(temporary()).isEmptyDirectory();
        try (var kept = Files.walk(folder.resolve("cache"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .singleElement()
                    .asString()
                    .contains("sqlitejdbc");
        }
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        var process = start(Main.class, arguments);
        var said = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
    }
}
