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
    void theLogLiesBesideTheLibraryItSpeaksOf() throws IOException {
        for (var arguments : new String[][] {
            {"list", "--library", folder.resolve("one.enface").toString()},
            {"--library=" + folder.resolve("one.enface"), "list"}
        }) {
            assertThat(Main.library(arguments)).contains(folder.resolve("one.enface"));
        }
        assertThat(Main.library("list", "--library")).isEmpty();
        LogFile.beside(folder.resolve("one.enface"));
        LOG.log(System.Logger.Level.WARNING, "about one");
        LogFile.beside(folder.resolve("other.enface"));
        LOG.log(System.Logger.Level.WARNING, "about the other");
        assertThat(Files.readString(folder.resolve("one.enface.log").resolve("enface0.log")))
                .contains("about one")
                .doesNotContain("other");
        assertThat(Files.readString(folder.resolve("other.enface.log").resolve("enface0.log")))
                .contains("about the other");
    }

    @Test
    void nothingHappensWhereNoFileCanBe() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        LogFile.open(taken);

        LOG.log(System.Logger.Level.WARNING, "no help");

        assertThat(taken).isEmptyFile();
    }
}
