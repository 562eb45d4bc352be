package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.Layout;
import enface.pane.ReadingPosition;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Pages or rows: one key or one button, remembered.
class StudyLayoutTest extends WindowTest {

    private Layout layout() {
        return window.panes().textLayoutProperty().get();
    }

    @Test
    void aKeyAndAButtonSwitchTheLayoutAndItIsRemembered(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        assertThat(layout()).isEqualTo(Layout.FACING);
        robot.interact(() -> window.panes().goTo(new ReadingPosition(5, 0)));
        robot.type(KeyCode.L);
        assertThat(layout()).isEqualTo(Layout.ROWS);
        assertThat(robot.lookup("#show-rows").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(window.panes().getPosition()).isEqualTo(new ReadingPosition(5, 0));
        robot.clickOn("#show-rows");
        assertThat(layout()).isEqualTo(Layout.FACING);
        robot.clickOn("#show-rows").clickOn("#home");
        window.openSample();
        assertThat(layout()).isEqualTo(Layout.ROWS);
    }

    @Test
    void theRowsAreLookedAt(FxRobot robot) throws Exception {
        window.openSample();
        window.size(1000, 700);
        robot.interact(() -> window.model().settings().rowsProperty().set(true));
        robot.interact(() -> window.panes().setCurrentRow(3));
        Pictures.take(window.scene(), "rows-light-en-1000");
        robot.interact(() -> robot.lookup("#language").queryButton().fire());
        robot.interact(() -> robot.lookup("#theme").queryButton().fire());
        window.size(1600, 990);
        Pictures.take(window.scene(), "rows-dark-zh-1600");
        assertThat(layout()).isEqualTo(Layout.ROWS);
    }
}
