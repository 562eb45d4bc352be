package enface.app;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.Library;
import enface.store.backup.Backups;
import enface.store.file.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.LogManager;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees when the library cannot be opened, and what helps.
@ExtendWith(ApplicationExtension.class)
class OpeningTest {

    @TempDir
    private Path folder;

    private final List<Library> opened = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() throws IOException {
        opened.forEach(Library::close);
        LogManager.getLogManager().readConfiguration();
    }

    private void open(Path file) {
        new Opening(stage, shown::add, opened::add).open(file);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private Node awaited(String id) throws TimeoutException {
        await(() -> stage.getScene() != null && stage.getScene().lookup(id) != null);
        return stage.getScene().lookup(id);
    }

    private void press(String id) throws TimeoutException {
        var button = (Button) awaited(id);
        WaitForAsyncUtils.waitForAsyncFx(5_000, button::fire);
    }

    /// The stage is that of the test before.
    private String sentence(String about) throws TimeoutException {
        await(() ->
                awaited("#failure-sentence") instanceof Labeled l && l.getText().contains(about));
        return ((Labeled) awaited("#failure-sentence")).getText();
    }

    @Test
    void aFileThatIsNoLibraryIsSaidAndItsFolderShown() throws IOException, TimeoutException {
        var file = Files.writeString(folder.resolve("text.enface"), "a text");
        open(file);
        assertThat(sentence("text.enface")).doesNotContain("Exception");
        press("#failure-folder");
        assertThat(shown).containsExactly(folder.toUri().toString());
        assertThat(file).hasContent("a text");
        assertThat(opened).isEmpty();
    }

    @Test
    void theLastGoodCopyOfADamagedLibraryComesBack() throws IOException, TimeoutException {
        var file = folder.resolve("x.enface");
        try (var library = Library.open(file)) {
            library.places().set("what", "was saved");
            new Backups(file).makeDaily(Instant.now(), library::backup);
        }
        Files.writeString(file, "damaged");
        open(file);
        press("#failure-copy");
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().places().setting("what")).contains("was saved");
        assertThat(folder.resolve("x.enface.damaged")).hasContent("damaged");
    }

    @Test
    void aWindowThatCannotBeFilledIsSaidToBeSoAndTheLibraryIsAsItWas() throws TimeoutException {
        var file = folder.resolve("x.enface");
        new Opening(stage, shown::add, library -> {
                    opened.add(library);
                    throw new IllegalStateException("a part of the program is missing");
                })
                .open(file);
        assertThat(sentence("Install it again")).contains("x.enface.log");
        awaited("#failure-quit");
        assertThat(opened.getFirst().check()).isEmpty();
    }

    @Test
    void aFolderIsAFolder() throws IOException, TimeoutException {
        open(Files.createDirectory(folder.resolve("x.enface")));
        assertThat(sentence("is a folder")).contains("x.enface");
    }

    @Test
    void aLibraryThatAnotherProgramHoldsIsWaitedForAndOpensByItself() throws IOException, TimeoutException {
        var file = folder.resolve("held.enface");
        Library.open(file).close();
        try (var turns = Turns.at(file.toRealPath())) {
            try (var _ = turns.write(Duration.ofSeconds(5)).orElseThrow()) {
                open(file);
                assertThat(sentence("waits for")).contains("held.enface");
                assertThat(opened).isEmpty();
            }
            await(() -> !opened.isEmpty());
        }
    }

    @Test
    void whatCanBeOpenedIsOpened() throws TimeoutException {
        open(folder.resolve("new.enface"));
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().works().list()).isEmpty();
    }
}
