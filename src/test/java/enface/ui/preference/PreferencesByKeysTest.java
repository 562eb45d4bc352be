package enface.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.Library;
import enface.store.backup.Backup.Reason;
import enface.store.backup.Backups;
import enface.study.setting.Settings.Light;
import enface.ui.KeysTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The program is set, and a library taken back to a backup, by keys alone.
class PreferencesByKeysTest extends KeysTest {

    @Test
    void lightAndNameAreSetAndHoldAtOnce(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.sees("#preferences-view"));
        tabTo(robot, "preferences-light");
        var before = window.model().settings().lightProperty().get();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(window.model().settings().lightProperty().get()).isNotEqualTo(before);
        assertThat(isAt("preferences-light")).as("it goes on from there").isTrue();
        for (int i = 0; i < 5 && window.model().settings().lightProperty().get() != Light.DARK; i++) {
            robot.push(KeyCode.UP);
        }
        assertThat(window.scene().getRoot().getStyleClass()).contains("dark");
        tabTo(robot, "preferences-author");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Lin");
        assertThat(window.model().settings().program().authorProperty().get()).isEqualTo("Lin");
        robot.push(KeyCode.ESCAPE);
        await(() -> window.sees("#panes"));
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void theLibraryIsTakenBackToABackup(FxRobot robot) throws Exception {
        var reopened = new ArrayList<Path>();
        window.model().place().onReopening((to, between, _) -> {
            window.model().close();
            window.bareLibrary().close();
            between.run();
            reopened.add(to);
        });
        var file = window.library().file();
        assertThat(new Backups(file).make(Reason.DAY, Instant.parse("2026-06-02T10:00:00Z"), window.library()::backup))
                .isTrue();
        robot.push(KeyCode.DOWN).push(KeyCode.N);
        await(() -> window.sees("#note-text"));
        robot.write("written since").push(KeyCode.ESCAPE);
        await(() -> window.study().notes().savedProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.find("#restore").isPresent());
        tabTo(robot, "restore");
        robot.push(KeyCode.SPACE);
        await(() -> robot.lookup("#restore-no").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        await(() -> isAt("restore"));
        assertThat(reopened).as("nothing is done that was not said").isEmpty();
        robot.push(KeyCode.SPACE);
        await(() -> robot.lookup("#restore-yes").tryQuery().isPresent());
        for (int i = 0; i < 4 && !robot.lookup("#restore-yes").query().isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE);
        await(() -> !reopened.isEmpty());
        assertThat(reopened).isEqualTo(List.of(file));
        try (var library = Library.open(file)) {
            assertThat(library.notes().of(library.works().list().getFirst().id()))
                    .isEmpty();
        }
    }

    @Test
    void theLibraryIsBackedUpAndMoved(FxRobot robot) throws Exception {
        var reopened = new ArrayList<Path>();
        window.model().place().onReopening((to, between, _) -> {
            window.model().close();
            window.bareLibrary().close();
            between.run();
            reopened.add(to);
        });
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.find("#library-back-up").isPresent());
        var copy = folder().resolve("copy-by-keys.enface");
        window.willSave(copy);
        tabTo(robot, "library-back-up");
        robot.push(KeyCode.SPACE);
        await(() -> window.model()
                .messages()
                .messageProperty()
                .get()
                .filter(said -> said.text().contains("copy-by-keys"))
                .isPresent());
        assertThat(isAt("library-back-up")).as("it goes on from there").isTrue();
        try (var library = Library.open(copy)) {
            assertThat(library.works().list()).hasSize(1);
        }
        var there = folder().resolve("moved-by-keys.enface");
        window.willSave(there);
        tabTo(robot, "library-move");
        robot.push(KeyCode.SPACE);
        await(() -> !reopened.isEmpty());
        assertThat(reopened).isEqualTo(List.of(there));
        try (var library = Library.open(there)) {
            assertThat(library.works().list()).hasSize(1);
        }
    }
}
