package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.ui.Pictures;
import enface.ui.WindowTest;
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
        window.choose("language");
        window.choose("theme");
        window.size(1600, 990);
        Pictures.take(window.scene(), "rows-dark-zh-1600");
        assertThat(layout()).isEqualTo(Layout.ROWS);
    }

    @Test
    void aVersionSetOffIsRememberedWithItsWork(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().goTo(new ReadingPosition(6, 0)));
        var version = window.study().reading().shownProperty().get().versions().get(1);
        var mark = "#pane-level-" + version.id().value();
        robot.clickOn(mark).clickOn("#pane-unhook");
        Pictures.take(window.scene(), "lock-light-en-1000");
        var later = window.study()
                .reading()
                .shownProperty()
                .get()
                .rows()
                .get(9)
                .cells()
                .get(1);
        robot.interact(
                () -> window.panes().goToPlace(1, version.text().rangeOf(later).from()));
        robot.clickOn(mark);
        Pictures.take(window.scene(), "lock-menu-light-en-1000");
        robot.clickOn("#pane-hook-here");
        assertThat(window.study().reading().levelPoints())
                .hasSize(1)
                .first()
                .satisfies(point -> assertThat(point.shown()).isEqualTo(later.from()));
        robot.clickOn("#home");
        window.openSample();
        assertThat(robot.lookup(mark).queryLabeled().getText()).startsWith("≠");
        robot.clickOn(mark).clickOn("#pane-forget-all");
        assertThat(window.study().reading().levelPoints()).isEmpty();
        assertThat(robot.lookup(mark).queryLabeled().getText()).startsWith("≡");
    }
}
