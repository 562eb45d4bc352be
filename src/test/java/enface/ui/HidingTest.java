package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.Version;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Hiding a version and revealing it again, by keys and by mouse.
class HidingTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.study().show(window.study().work().versions().subList(0, 2));
            window.panes().requestFocus();
        });
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(keys);
    }

    private boolean hides(int number, int segment) {
        return window.study()
                .covers()
                .covers()
                .of(version(number).id())
                .filter(c -> c.hides(segment))
                .isPresent();
    }

    private Point2D pointOf(FxRobot robot, int number, int segment) {
        var at = version(number).text().rangeOf(segment);
        var span = new enface.text.TextSpan(at.from().offset(), at.from().offset() + 2);
        var point = new Point2D[1];
        robot.interact(() -> {
            var box = window.panes()
                    .boundsOnScreen(version(number).id(), at.from().paragraph(), span)
                    .orElseThrow();
            point[0] = new Point2D(box.getCenterX(), box.getCenterY());
        });
        return point[0];
    }

    @Test
    void aKeyHidesTheTranslationAndSpaceRevealsItSentenceBySentence(FxRobot robot) throws Exception {
        open(robot);
        assertThat(window.sees("#hiding-bar")).isFalse();
        press(robot, KeyCode.H);
        assertThat(window.sees("#hiding-bar")).isTrue();
        assertThat(hides(1, 0)).isTrue();
        assertThat(hides(0, 0)).as("the original stays").isFalse();
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        assertThat(hides(1, 2)).isFalse();
        assertThat(hides(1, 3)).isTrue();
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        Pictures.take(window.scene(), "hiding-light-en");
        robot.interact(() -> window.model().settings().toggleDark());
        robot.interact(() -> window.model()
                .settings()
                .wordsProperty()
                .set(new enface.language.Words(java.util.Locale.SIMPLIFIED_CHINESE)));
        robot.interact(() -> window.panes().textLayoutProperty().set(enface.pane.Layout.ROWS));
        Pictures.take(window.scene(), "hiding-dark-zh-rows");
    }

    @Test
    void aClickOnACoveredSentenceRevealsIt(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.H);
        robot.clickOn(pointOf(robot, 1, 2));
        assertThat(hides(1, 2)).isFalse();
        assertThat(hides(1, 1)).as("only what was clicked").isTrue();
        assertThat(window.panes().getCurrentRow()).isEqualTo(2);
    }
}
