package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.library.Collections.Counted;
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

    private List<Counted> collections() {
        return window.model().library().collectionsProperty().get();
    }

    private void dialog(FxRobot robot, String id) {
        await(() -> robot.lookup(id).tryQuery().isPresent());
    }

    @Test
    void aCollectionIsMadeFilledEmptiedRemovedAndBroughtBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.INSERT);
        dialog(robot, "#collection-dialog");
        writeInDialog(robot, "collection-name", "Weather");
        robot.push(KeyCode.ENTER);
        await(() -> collections().size() == 1 && works(robot).getItems().isEmpty());
        tabTo(robot, "collections");
        robot.push(KeyCode.HOME);
        await(() -> works(robot).getItems().size() == 2);
        tabTo(robot, "works");
        robot.push(KeyCode.HOME).push(KeyCode.T);
        dialog(robot, "#shelve");
        await(() -> isAtInDialog("shelve-Weather"));
        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
        await(() -> collections().getFirst().works() == 1);
        tabBack(robot, "collections");
        robot.push(KeyCode.DOWN);
        await(() -> works(robot).getItems().size() == 1);
        tabTo(robot, "works");
        robot.push(KeyCode.HOME).push(KeyCode.T);
        await(() -> isAtInDialog("shelve-Weather"));
        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
        await(() -> works(robot).getItems().isEmpty());
        undo(robot);
        await(() -> works(robot).getItems().size() == 1);
        tabTo(robot, "collections");
        robot.push(KeyCode.F2);
        dialog(robot, "#collection-dialog");
        writeInDialog(robot, "collection-name", "Rain");
        robot.push(KeyCode.ENTER);
        await(() -> collections().getFirst().name().equals("Rain"));
        tabTo(robot, "collections");
        robot.push(KeyCode.DELETE);
        await(() -> collections().isEmpty() && works(robot).getItems().size() == 2);
        undo(robot);
        await(() -> collections().size() == 1);
        assertThat(collections().getFirst()).isEqualTo(new Counted("Rain", 1));
    }

    @Test
    void aWorkIsGivenTagsAndFoundByOne(FxRobot robot) throws Exception {
        robot.push(KeyCode.HOME).push(KeyCode.T);
        dialog(robot, "#shelve");
        tabInDialogTo(robot, "shelve-tags");
        writeInDialog(robot, "shelve-tags", "week 1, wet");
        robot.push(KeyCode.ENTER);
        await(() -> stored().stream().anyMatch(work -> work.shelved().tags().equals(List.of("week 1", "wet"))));
        tabBack(robot, "library-tag");
        robot.push(KeyCode.DOWN);
        await(() -> works(robot).getItems().size() == 1);
        tabTo(robot, "library-clear");
        robot.push(KeyCode.SPACE);
        await(() -> works(robot).getItems().size() == 2);
        assertThat(window.scene().getFocusOwner())
                .as("the keys are not lost with the button")
                .isNotNull();
    }

    @Test
    void twoWorksBecomeOneAndAreTwoAgain(FxRobot robot) throws Exception {
        robot.push(KeyCode.HOME).push(KeyCode.M);
        dialog(robot, "#merge");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> stored().size() == 1);
        undo(robot);
        await(() -> stored().size() == 2);
    }
}
