package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.pane.place.ReadingPosition;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The scroll bar moves all panes through the one position.
@ExtendWith(ApplicationExtension.class)
class PositionBarTest {

    private static final int SENTENCES = 300;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 600);
    }

    @BeforeEach
    void show() {
        on.show(
                List.of(SampleTexts.english(1, SENTENCES), SampleTexts.chinese(2, SENTENCES)),
                SampleTexts.rows(SENTENCES, 2));
    }

    private Node part(String styleClass) {
        return on.ask(() -> on.panes.lookup(".pane-bar ." + styleClass));
    }

    /// The row after the one shown starts at one height in both panes, as the one shown need not.
    private void assertLevel() {
        int row = Math.min(SENTENCES - 1, on.shown().row());
        var map = on.panes.viewport().rowMap();
        double english = on.realY(0, map.extent(0, row).from());
        double chinese = on.realY(1, map.extent(1, row).from());
        double at = on.shown().fraction();
        double heights = on.ask(() -> on.panes.viewport().arrangement().height(0, row)
                - on.panes.viewport().arrangement().height(1, row));
        assertThat(english + at * heights).isCloseTo(chinese, within(0.5));
    }

    @Test
    void draggingTheThumbGoesThroughTheTextAndKeepsItLevel(FxRobot robot) {
        robot.drag(part("thumb"), MouseButton.PRIMARY).dropBy(0, 200);
        on.settle();
        assertThat(on.shown().row()).isBetween(SENTENCES / 5, SENTENCES / 2);
        assertLevel();
        robot.drag(part("thumb"), MouseButton.PRIMARY).dropBy(0, 600);
        on.settle();
        assertThat(on.ask(on.panes::lastVisibleRow)).isEqualTo(SENTENCES - 1);
        assertLevel();
        robot.drag(part("thumb"), MouseButton.PRIMARY).dropBy(0, -900);
        on.settle();
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
    }

    @Test
    void aClickInTheTrackGoesOnByWhatIsInSight(FxRobot robot) {
        int last = on.ask(on.panes::lastVisibleRow);
        robot.clickOn(part("track"));
        on.settle();
        assertThat(on.shown().row()).isBetween(last / 2, last + 2);
        assertLevel();
    }
}
