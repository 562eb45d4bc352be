package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is done now and then over an open work, by keys alone: a scheme of one's own, a sentence put right between two
/// attempts at it, a way of printing taken up again.
class StudyByKeysTest extends KeysTest {

    @Test
    void aSchemeIsCopiedNamedUsedAndThrownAway(FxRobot robot) {
        var schemes = window.study().schemes();
        int before = schemes.schemes().all().size();
        command(robot, "schemes of categories");
        tabInDialogTo(robot, "schemes-copy");
        robot.push(KeyCode.SPACE);
        await(() -> schemes.schemes().all().size() == before + 1);
        tabInDialogTo(robot, "scheme-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        writeInDialog(robot, "scheme-name", "Monday's");
        robot.push(KeyCode.ESCAPE);
        await(() ->
                schemes.schemes().all().stream().anyMatch(s -> s.name(Locale.UK).equals("Monday's")));
        await(() -> window.panes().isFocused());
        robot.push(KeyCode.DOWN).push(KeyCode.DIGIT1);
        await(() -> window.study().notes().notes().size() == 1);
        assertThat(window.study().notes().notes().getFirst().category()).startsWith("");
        robot.push(KeyCode.ESCAPE);
        command(robot, "schemes of categories");
        tabInDialogTo(robot, "schemes-remove");
        robot.push(KeyCode.SPACE);
        await(() -> schemes.schemes().all().size() == before);
        assertThat(isAtInDialog("schemes-remove")).as("the keys stay").isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> window.panes().isFocused());
    }

    @Test
    void aSentenceIsPutRightBetweenTwoAttemptsAtIt(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.P);
        await(() -> isAt("practice-text"));
        robot.write("Mine").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        await(() -> window.sees("#attempt-view"));
        robot.push(KeyCode.ESCAPE);
        await(() -> isAt("practice-text"));
        robot.push(KeyCode.ESCAPE).push(KeyCode.P);
        await(() -> !window.sees("#practice"));
        robot.push(KeyCode.F2);
        await(() -> isAt("correct-text"));
        robot.push(KeyCode.END);
        robot.write(" Indeed.").push(KeyCode.ENTER);
        await(() ->
                window.library().works().list().size() == 1 && window.panes().isFocused());
        robot.push(KeyCode.P);
        await(() -> isAt("practice-text"));
        assertThat(robot.lookup("#practice-text").queryAs(TextArea.class).getText())
                .isEqualTo("Mine");
        robot.push(KeyCode.ESCAPE).push(KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.panes().isFocused());
    }

    @Test
    void aWayOfPrintingIsKeptTakenUpAgainAndThrownAway(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> isAt("print-kinds"));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        var kept = kind(robot);
        tabTo(robot, "print-preset-name");
        robot.write("Monday");
        tabTo(robot, "print-preset-keep");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "print-kinds");
        robot.push(KeyCode.UP);
        assertThat(kind(robot)).isNotEqualTo(kept);
        tabTo(robot, "print-preset");
        robot.push(KeyCode.DOWN);
        await(() -> kind(robot).equals(kept));
        tabTo(robot, "print-preset-remove");
        robot.push(KeyCode.SPACE);
        await(() -> !window.sees("#print-preset"));
        assertThat(window.scene().getFocusOwner())
                .as("the keys are not lost with what is gone")
                .isNotNull();
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
    }

    private static Object kind(FxRobot robot) {
        return robot.lookup("#print-kinds").<ComboBox<?>>query().getValue();
    }
}
