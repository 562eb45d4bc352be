package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.pane.level.Layout;
import enface.pane.level.Steering;
import enface.pane.place.ReadingPosition;
import enface.text.TextPlace;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The sentence that becomes current stands at one height in all panes, and the one acted in does not move.
@ExtendWith(ApplicationExtension.class)
class SentenceLevelTest {

    private static final int SENTENCES = 120;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @SuppressWarnings("NullAway.Init") // the same
    private FacingPanes panes;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
        panes = on.panes;
    }

    @BeforeEach
    void showThree() {
        on.show(
                List.of(
                        SampleTexts.english(1, SENTENCES),
                        SampleTexts.chinese(2, SENTENCES),
                        SampleTexts.chineseWithout(3, SENTENCES, i -> i % 5 == 3)),
                SampleTexts.rows(SENTENCES, List.of(_ -> false, _ -> false, i -> i % 5 == 3)));
        on.run(() -> panes.goTo(new ReadingPosition(30, 0.4)));
    }

    private TextPlace start(int pane, int row) {
        return Objects.requireNonNull(panes.viewport().rowMap().rangeOf(pane, row))
                .from();
    }

    private boolean has(int pane, int row) {
        return panes.viewport().rowMap().rangeOf(pane, row) != null;
    }

    private double top(int pane, int row) {
        return on.realY(pane, start(pane, row));
    }

    private double[] tops(int row) {
        return IntStream.range(0, 3).mapToDouble(pane -> top(pane, row)).toArray();
    }

    private void click(FxRobot robot, int pane, int row) {
        robot.clickOn(on.pointOf(pane, start(pane, row)));
        on.settle();
    }

    private void assertOneHeight(int row, double y) {
        for (int pane = 0; pane < 3; pane++) {
            if (has(pane, row)) {
                assertThat(top(pane, row)).as("pane %d", pane).isCloseTo(y, within(0.6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void counterpartsComeToTheHeightOfTheSentenceClicked(int pane, FxRobot robot) {
        int row = 36;
        double before = top(pane, row);
        assertThat(tops(row)).as("not level by itself").matches(t -> Math.abs(t[0] - t[1]) > 3);
        click(robot, pane, row);
        assertThat(top(pane, row)).as("the pane acted in").isCloseTo(before, within(0.01));
        assertOneHeight(row, before);
    }

    @Test
    void theArrowsKeepIt(FxRobot robot) {
        click(robot, 1, 32);
        for (int row = 33; row < 38; row++) {
            double before = top(1, row);
            robot.type(KeyCode.DOWN);
            on.settle();
            assertThat(on.ask(panes::getCurrentRow)).isEqualTo(row);
            if (Math.abs(top(1, row) - before) < 0.01) { // not brought to the reading line
                assertOneHeight(row, before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void scrollingOnFindsBackToTheReadingLineWithoutAJump(int way, FxRobot robot) {
        int row = 36;
        click(robot, 0, row);
        double step = 9 * way;
        boolean level = false;
        for (int i = 0; i < 60 && !level; i++) {
            var at = on.shown();
            int watched = Math.clamp(at.row() + 3L, 0, SENTENCES - 1) / 5 * 5; // every version has it
            var before = tops(watched);
            on.run(() -> panes.viewport().steering.moveBy(Steering.ALL, step));
            var after = tops(watched);
            for (int pane = 0; pane < 3; pane++) {
                double up = before[pane] - after[pane];
                assertThat(up * way).as("step %d, pane %d", i, pane).isBetween(-0.01, Math.abs(step) + 0.01);
            }
            var now = on.shown();
            var tops = tops(now.row() / 5 * 5 + 5);
            level = IntStream.range(0, 3).allMatch(p -> offset(p) == 0);
            assertThat(tops).hasSize(3);
        }
        assertThat(level).as("back at the reading line").isTrue();
    }

    /// How far a pane stands from where it stands without anything current.
    private double offset(int pane) {
        int row = on.shown().row() / 5 * 5 + 5;
        double now = top(pane, row);
        var at = on.shown();
        double plain = on.ask(() -> {
            panes.viewport().steering.goTo(at);
            panes.layout();
            return 0.0;
        });
        on.settle();
        return Math.rint(plain + now - top(pane, row));
    }

    @Test
    void noTextComesDownFromItsStart(FxRobot robot) {
        on.run(() -> panes.goTo(ReadingPosition.START));
        double first = top(0, 0);
        click(robot, 0, 4);
        click(robot, 1, 4);
        click(robot, 2, 4);
        for (int pane = 0; pane < 3; pane++) {
            assertThat(top(pane, 0)).isLessThanOrEqualTo(first + 0.01);
        }
    }

    @Test
    void anotherWidthAndAJumpStandByTheReadingLine(FxRobot robot) {
        click(robot, 1, 36);
        on.resize(760, 640);
        double[] line = new double[3];
        var at = on.shown();
        for (int pane = 0; pane < 3; pane++) {
            line[pane] = top(pane, 32);
        }
        on.run(() -> panes.goTo(at));
        for (int pane = 0; pane < 3; pane++) {
            assertThat(top(pane, 32)).isCloseTo(line[pane], within(0.01));
        }
    }

    @Test
    void whoDoesNotWantItHasItNot(FxRobot robot) {
        on.run(() -> panes.sentenceLevel().set(false));
        var before = tops(35);
        click(robot, 0, 35);
        assertThat(tops(35)).containsExactly(before, within(0.01));
    }

    @Test
    void rowsSideBySideAreLevelAnyway(FxRobot robot) {
        on.run(() -> panes.textLayoutProperty().set(Layout.ROWS));
        var before = tops(32);
        click(robot, 2, 32);
        assertThat(tops(32)).containsExactly(before, within(0.01));
    }

    @Test
    void theyComeSmoothlyWhereMotionIsWanted(FxRobot robot) throws Exception {
        on.run(() -> panes.sentenceLevel().setSmooth(true));
        double before = top(0, 36);
        robot.clickOn(on.pointOf(0, start(0, 36)));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> IntStream.range(0, 3).allMatch(pane -> !has(pane, 36) || Math.abs(top(pane, 36) - before) < 0.6));
        assertOneHeight(36, before);
    }
}
