package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Whatever else is shown of the texts follows when a sentence becomes a very short one, and when that is taken back.
class CorrectInEveryModeTest extends WindowTest {

    @SuppressWarnings("ImmutableEnumChecker") // its deeds hold nothing
    enum Mode {
        PAGES((_, _) -> {}),
        ROWS((robot, _) -> robot.push(KeyCode.L)),
        COMPARED((robot, _) -> robot.push(KeyCode.C)),
        LINKED((robot, _) -> robot.push(KeyCode.ALT, KeyCode.A)),
        FOUND((robot, _) -> {
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.interact(
                    () -> robot.lookup("#find-text").queryTextInputControl().setText("e"));
        }),
        TRADITIONAL((robot, window) -> robot.interact(
                () -> window.model().settings().chinese().charactersProperty().set(Characters.TRADITIONAL))),
        READ((robot, window) -> robot.interact(
                () -> window.model().settings().chinese().readingsProperty().set(Readings.ALL))),
        TERMS_READ((robot, window) -> robot.interact(
                () -> window.model().settings().chinese().readingsProperty().set(Readings.TERMS))),
        NOTED((robot, _) -> robot.push(KeyCode.DIGIT5)),
        BOOKMARKED((robot, _) -> robot.push(KeyCode.B));

        private final BiConsumer<FxRobot, WindowUnderTest> begin;

        Mode(BiConsumer<FxRobot, WindowUnderTest> begin) {
            this.begin = begin;
        }
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    @ParameterizedTest
    @EnumSource
    void followsACorrectionAndItsUndo(Mode mode, FxRobot robot) throws Exception {
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        click(robot, 0);
        mode.begin.accept(robot, window);
        for (int number = 0; number < 2; number++) {
            int of = number;
            var before = version(of).text();
            click(robot, of);
            robot.push(KeyCode.F2);
            WindowUnderTest.await(() -> window.sees("#sentence-editor"));
            robot.interact(
                    () -> robot.lookup("#correct-text").queryTextInputControl().setText("好。"));
            robot.push(KeyCode.ENTER);
            WindowUnderTest.await(() -> !version(of).text().equals(before));
            WindowUnderTest.await(() -> !window.sees("#sentence-editor"));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            WindowUnderTest.await(() -> version(of).text().equals(before));
        }
        robot.interact(() -> window.panes().layout());
        assertThat(window.find("#panes")).isPresent();
    }

    /// In the first sentence of the second paragraph.
    private void click(FxRobot robot, int number) {
        var at = window.panes()
                .boundsOnScreen(version(number).id(), 1, new TextSpan(1, 2))
                .orElseThrow();
        robot.clickOn(at.getCenterX(), at.getCenterY());
    }
}
