package enface.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final System.Logger LOG = System.getLogger("enface.test");

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void whatWentWrongIsWrittenWithItsCause() throws IOException {
        LogFile.open(folder.resolve("data 100%"));
        assertThat(folder.resolve("data 100%")).doesNotExist();

        LOG.log(System.Logger.Level.WARNING, "no help", new IllegalStateException("the shelf is bent"));

        assertThat(Files.readString(folder.resolve("data 100%").resolve("enface0.log")))
                .contains("no help", "the shelf is bent", "LogFileTest");
    }

    @Test
    void nothingHappensWhereNoFileCanBe() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        LogFile.open(taken);

        LOG.log(System.Logger.Level.WARNING, "no help");

        assertThat(taken).isEmptyFile();
    }
}
