package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.work.WorkEntry;
import enface.ui.KeysTest;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// In the library works are looked for, removed and brought back by keys alone.
class LibraryByKeysTest extends KeysTest {

    @BeforeEach
    void goToTheLibrary(FxRobot robot) throws Exception {
        command(robot, "open the sample");
        await(() -> window.model().works().size() == 2);
        command(robot, "library");
        await(() -> window.sees("#works") && works(robot).getItems().size() == 2);
    }

    private static ListView<WorkEntry> works(FxRobot robot) {
        return robot.lookup("#works").queryListView();
    }

    private List<WorkEntry> stored() {
        return window.library().works().list();
    }

    /// Takes what was offered with the last message, as a person finds it: by Tab.
    private void undo(FxRobot robot) {
        tabBack(robot, "message-offer");
        robot.push(KeyCode.SPACE);
    }

    @Test
    void worksAreRemovedAndBroughtBack(FxRobot robot) throws Exception {
        assertThat(works(robot).isFocused()).isTrue();
        robot.push(KeyCode.HOME).push(KeyCode.DELETE);
        await(() -> stored().size() == 1);
        assertThat(isAt("works")).isTrue();
        undo(robot);
        await(() -> stored().size() == 2 && works(robot).getItems().size() == 2);
        tabTo(robot, "works");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        await(() -> stored().isEmpty());
        undo(robot);
        await(() -> stored().size() == 2);
    }

    @Test
    void whatIsLookedForIsFoundAndOpened(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> isAt("library-search"));
        robot.write("mending");
        await(() -> works(robot).getItems().size() == 1);
        robot.push(KeyCode.DOWN);
        await(() -> isAt("works"));
        robot.push(KeyCode.ENTER);
        await(() -> window.find("#panes").isPresent());
        assertThat(window.panes().isFocused()).isTrue();
    }
}
