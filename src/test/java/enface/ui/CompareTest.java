package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Comparing versions of a work.
class CompareTest extends WindowTest {

    private String sentence(FxRobot robot) {
        return robot.lookup("#compare-sentence").queryAs(Labeled.class).getText();
    }

    private void compareSample(FxRobot robot, double width, double height) throws Exception {
        window.size(width, height);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.C);
        WindowUnderTest.await(() -> sentence(robot).contains("%"));
    }

    @Test
    void pictures(FxRobot robot) throws Exception {
        compareSample(robot, 1000, 700);
        Pictures.take(window.scene(), "compare-light-en");
        robot.push(KeyCode.F7);
        Pictures.take(window.scene(), "compare-step-light-en");
        assertThat(window.sees("#compare")).isTrue();
        window.size(1600, 990);
        robot.interact(() -> robot.lookup("#language").queryButton().fire());
        robot.interact(() -> robot.lookup("#theme").queryButton().fire());
        WindowUnderTest.await(() -> sentence(robot).contains("%"));
        Pictures.take(window.scene(), "compare-dark-zh");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.L);
        Pictures.take(window.scene(), "compare-rows-dark-zh");
    }
}
