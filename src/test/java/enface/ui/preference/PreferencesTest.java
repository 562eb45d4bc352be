package enface.ui.preference;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import enface.store.Library;
import enface.store.backup.Backup.Reason;
import enface.store.backup.Backups;
import enface.study.Screen.OfPreferences;
import enface.study.Screen.OfStudy;
import enface.study.setting.Settings.Light;
import enface.ui.Pictures;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person sets the program, and looks after the library, on one page.
@ExtendWith(ApplicationExtension.class)
class PreferencesTest {

    @TempDir
    private Path folder;

    private Path file;
    private WindowUnderTest window;
    private final List<Path> reopened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        file = folder.resolve("library.enface");
        window = new WindowUnderTest(stage, file, Locale.UK);
        window.model().place().onReopening((to, between, _) -> {
            window.model().close();
            window.bareLibrary().close();
            between.run();
            reopened.add(to);
        });
    }

    @AfterEach
    void close() {
        window.bareLibrary().close();
    }

    private void preferences(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.sees("#preferences-view"));
    }

    private String text(String id) {
        return ((Labeled) window.find(id).orElseThrow()).getText();
    }

    @Test
    void whatIsSetHoldsAtOnceAndEscapeGoesBackToTheText(FxRobot robot) throws TimeoutException {
        preferences(robot);
        robot.interact(
                () -> robot.lookup("#preferences-light").<Light>queryComboBox().setValue(Light.DARK));
        assertThat(window.scene().getRoot().getStyleClass()).contains("dark");
        robot.clickOn("#preferences-author").write("Mei Lin");
        assertThat(window.model().settings().program().authorProperty().get()).isEqualTo("Mei Lin");
        Pictures.take(window.scene(), "preferences-dark-en");
        robot.interact(() ->
                robot.lookup("#preferences-language").<Locale>queryComboBox().setValue(Locale.SIMPLIFIED_CHINESE));
        await(() -> window.model().screenProperty().get() instanceof OfPreferences
                && text("#preferences-back").equals("返回"));
        Pictures.take(window.scene(), "preferences-dark-zh");
        robot.push(KeyCode.ESCAPE);
        await(() -> window.model().screenProperty().get() instanceof OfStudy);
    }

    @Test
    void theLibraryIsBackedUpAndChecked(FxRobot robot) throws TimeoutException {
        preferences(robot);
        await(() -> text("#preferences-library-figures").startsWith("1 work, 2 notes"));
        var copy = folder.resolve("copy.enface");
        window.willSave(copy);
        robot.clickOn("#library-back-up");
        await(() -> text0().contains("backed up as"));
        try (var made = Library.open(copy)) {
            assertThat(made.works().list()).hasSize(1);
        }
        robot.clickOn("#library-check");
        await(() -> text0().equals("The library is sound."));
    }

    private String text0() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(m -> m.text())
                .orElse("");
    }

    @Test
    void aBackupIsLookedIntoAndComesBack(FxRobot robot) throws TimeoutException, IOException {
        window.openSample();
        await(() -> !new Backups(file).all().isEmpty());
        assertThat(new Backups(file).make(Reason.DAY, Instant.parse("2026-06-02T10:00:00Z"), window.library()::backup))
                .isTrue();
        robot.interact(() -> window.study()
                .notes()
                .delete(window.study().notes().notes().getFirst().id()));
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.find("#restore").isPresent());
        Pictures.take(window.scene(), "preferences-en");
        robot.interact(() -> window.find("#restore").orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> robot.lookup("#restore-no").tryQuery().isPresent());
        robot.clickOn("#restore-yes");
        await(() -> !reopened.isEmpty());
        assertThat(reopened).containsExactly(file.toRealPath());
        try (var library = Library.open(file)) {
            assertThat(library.notes().of(library.works().list().getFirst().id()))
                    .hasSize(2);
        }
    }

    @Test
    void aLibraryThatIsMovedOpensThereAndLeavesTheOldOne(FxRobot robot) throws TimeoutException {
        preferences(robot);
        var there = folder.resolve("there.enface");
        window.willSave(there);
        robot.clickOn("#library-move");
        await(() -> !reopened.isEmpty());
        assertThat(reopened).containsExactly(there.toAbsolutePath());
        assertThat(window.model().settings().program().libraryProperty().get()).contains(there.toAbsolutePath());
        assertThat(file).exists();
        try (var library = Library.open(there)) {
            assertThat(library.works().list()).hasSize(1);
        }
    }
}
