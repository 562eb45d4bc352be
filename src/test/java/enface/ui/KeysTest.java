package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/// A test in which everything is done by keys alone, with a book open: no pointer, and nothing asked of the program
/// behind its back.
public abstract class KeysTest extends WindowTest {

    /// More stops than this nobody goes through.
    private static final int MOST_STOPS = 80;

    private final AtomicInteger presses = new AtomicInteger();

    @BeforeEach
    void bringInABook(FxRobot robot) throws Exception {
        robot.interact(() -> window.stage().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> presses.incrementAndGet()));
        window.openBook(robot);
    }

    @AfterEach
    void noMouse() {
        assertThat(presses).as("nothing was clicked").hasValue(0);
    }

    /// Waits for something; where it does not come, it is said where the keys are.
    protected void await(Callable<Boolean> condition) {
        try {
            WindowUnderTest.await(condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not with the keys at " + window.scene().getFocusOwner(), e);
        }
    }

    /// Selects the first word of the next sentence, letter by letter.
    protected void selectWord(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        var reading = window.study().reading();
        var original = window.study().work().versions().getFirst().text();
        var sentence = original.textOf(reading.segmentOf(window.panes().getCurrentRow()));
        long letters = sentence.codePoints().takeWhile(Character::isLetter).count();
        for (int i = 0; i < letters; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    /// Does something by its name.
    protected void command(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write(words).push(KeyCode.ENTER);
    }

    /// Whether a part has the keys.
    protected boolean isAt(String id) {
        var owner = window.scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    /// Whether a part of a dialog over the window has the keys.
    protected boolean isAtInDialog(String id) {
        return Window.getWindows().stream()
                .filter(over -> over.isShowing() && !over.equals(window.stage()))
                .map(over -> over.getScene().getFocusOwner())
                .anyMatch(owner -> owner != null && id.equals(owner.getId()));
    }

    /// Types in what has the keys in a dialog.
    protected void writeInDialog(FxRobot robot, String id, String text) {
        await(() -> isAtInDialog(id));
        Window.getWindows().stream()
                .filter(over -> over.isShowing() && !over.equals(window.stage()))
                .filter(over -> over.getScene().getFocusOwner() != null)
                .findFirst()
                .ifPresent(dialog -> robot.targetWindow(dialog).write(text));
        robot.targetWindow(window.stage());
    }

    /// Presses Tab in a dialog until a part has the keys.
    protected void tabInDialogTo(FxRobot robot, String id) {
        await(() -> Window.getWindows().size() > 1);
        for (int i = 0; i < MOST_STOPS && !isAtInDialog(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(isAtInDialog(id)).as("Tab comes to %s", id).isTrue();
    }

    /// Presses Tab until a part has the keys; it must not take for ever.
    protected void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < MOST_STOPS && !isAt(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(isAt(id)).as("Tab comes to %s", id).isTrue();
    }

    /// The same the other way round.
    protected void tabBack(FxRobot robot, String id) {
        for (int i = 0; i < MOST_STOPS && !isAt(id); i++) {
            robot.push(new KeyCodeCombination(KeyCode.TAB, KeyCodeCombination.SHIFT_DOWN));
        }
        assertThat(isAt(id)).as("Shift+Tab comes to %s", id).isTrue();
    }
}
