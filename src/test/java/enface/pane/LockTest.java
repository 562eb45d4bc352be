package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.align.LevelPoint;
import enface.pane.level.Layout;
import enface.pane.level.Steering;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Panes that are let go of, and hooked again.
@ExtendWith(ApplicationExtension.class)
class LockTest {

    private static final int SENTENCES = 300;
    private static final double READING_LINE = 22;

    private final List<PaneText> texts = List.of(
            SampleTexts.english(1, SENTENCES),
            SampleTexts.chineseWithout(2, SENTENCES, LockTest::chineseLacks),
            SampleTexts.english(3, SENTENCES));
    private final List<List<LevelPoint>> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 1000, 640);
    }

    private static boolean none(int sentence) {
        return sentence < 0;
    }

    private static boolean chineseLacks(int sentence) {
        return sentence % 13 == 4;
    }

    @BeforeEach
    void showThree() {
        on.show(texts, SampleTexts.rows(SENTENCES, List.of(LockTest::none, LockTest::chineseLacks, LockTest::none)));
        on.run(() -> on.panes.onLevelPoints(told::add));
        on.run(on.panes::requestFocus);
        on.run(() -> on.panes.goTo(new ReadingPosition(100, 0)));
    }

    private double middle(int pane) {
        return (pane + 0.5) * 988 / 3;
    }

    private double y(int pane, int sentence) {
        var text = texts.get(pane).text();
        var range = Objects.requireNonNull(on.panes.viewport().rowMap().rangeOf(pane, sentence), text::toString);
        return on.realY(pane, range.from());
    }

    private void touch(FxRobot robot, int pane) {
        var sentence = Objects.requireNonNull(on.panes.viewport().rowMap().rangeOf(pane, 101));
        robot.clickOn(on.pointOf(pane, sentence.from()));
        on.settle();
    }

    private String mark(int pane) {
        return on.ask(() -> ((Labeled) on.panes.lookup("#pane-level-" + (pane + 1))).getText());
    }

    @Test
    void anUnhookedPaneMovesAloneAndTheOthersWithoutIt(FxRobot robot) {
        touch(robot, 2);
        robot.type(KeyCode.U);
        on.settle();
        assertThat(mark(2)).isEqualTo("pane.unhooked");
        double first = y(0, 100);
        double third = y(2, 102);
        double turned = on.turnWheel(middle(2), 300, 1);
        assertThat(third - y(2, 102)).isCloseTo(turned, within(0.5));
        assertThat(y(0, 100)).isEqualTo(first);
        double rested = y(2, 102);
        on.turnWheel(middle(0), 300, 2);
        assertThat(y(2, 102)).isEqualTo(rested);
        assertThat(on.shown()).isGreaterThan(new ReadingPosition(100, 0));
    }

    @Test
    void keysMoveTheUnhookedPaneThatWasTouched(FxRobot robot) {
        touch(robot, 2);
        robot.type(KeyCode.U, KeyCode.PAGE_DOWN);
        on.settle();
        assertThat(on.shown()).isEqualTo(new ReadingPosition(100, 0));
        assertThat(on.ask(() -> on.panes.viewport().steering.shown(2).row())).isGreaterThan(103);
        touch(robot, 0);
        robot.type(KeyCode.PAGE_DOWN);
        on.settle();
        assertThat(on.shown().row()).isGreaterThan(103);
    }

    @Test
    void hookedAgainAsItWasItIsLevel(FxRobot robot) {
        touch(robot, 2);
        robot.type(KeyCode.U, KeyCode.PAGE_DOWN, KeyCode.U);
        on.settle();
        assertThat(y(2, 100)).isCloseTo(y(0, 100), within(0.5)).isCloseTo(READING_LINE, within(1.0));
        assertThat(mark(2)).isEqualTo("pane.level");
        assertThat(told).isEmpty();
    }

    @Test
    void theLastHookedPaneCannotBeLetGoOf(FxRobot robot) {
        for (int pane = 0; pane < 3; pane++) {
            touch(robot, pane);
            robot.type(KeyCode.U);
            on.settle();
        }
        assertThat(on.ask(() -> on.panes.viewport().lock().hooked())).containsExactly(2);
        on.run(() -> on.panes.viewport().steering.hooks().unhook(Steering.ALL));
        assertThat(on.ask(() -> on.panes.viewport().lock().hooked())).hasSize(1);
    }

    private void setOff(int pane, int from, int by) {
        on.run(() -> on.panes.goTo(new ReadingPosition(from, 0)));
        on.run(() -> {
            var steering = on.panes.viewport().steering;
            steering.hooks().unhook(pane);
            on.panes.viewport().lock().move(pane, new ReadingPosition(from + by, 0));
            steering.hooks().hookHere(pane);
        });
    }

    @Test
    void hookedAsItStandsItIsLevelByThatAroundThePlaceAndByItsAlignmentElsewhere() {
        setOff(2, 100, 3);
        assertThat(told).containsExactly(List.of(new LevelPoint(new VersionId(3), 100, 103)));
        assertThat(mark(2)).isEqualTo("pane.offset");
        for (int row = 96; row < 105; row++) {
            int to = row;
            on.run(() -> on.panes.goTo(new ReadingPosition(to, 0)));
            assertThat(y(2, row + 3)).as("row %d", row).isCloseTo(y(0, row), within(0.5));
        }
        for (int row : new int[] {0, 60, 150, 250}) {
            on.run(() -> on.panes.goTo(new ReadingPosition(row, 0)));
            assertThat(y(2, row)).as("row %d", row).isCloseTo(y(0, row), within(0.5));
            assertThat(mark(2)).isEqualTo("pane.level");
        }
    }

    @Test
    void severalPlacesCanBeSetAndTakenAwayAgain(FxRobot robot) {
        setOff(2, 60, 2);
        setOff(2, 200, -4);
        assertThat(told.getLast()).hasSize(2);
        choose(robot, 2, "#pane-forget");
        assertThat(told.getLast()).containsExactly(new LevelPoint(new VersionId(3), 60, 62));
        assertThat(y(2, 200)).isCloseTo(y(0, 200), within(0.5));
        setOff(1, 120, 2);
        choose(robot, 2, "#pane-forget-all");
        assertThat(told.getLast()).extracting(LevelPoint::version).containsOnly(new VersionId(2));
    }

    private void choose(FxRobot robot, int pane, String item) {
        robot.clickOn((Button) on.panes.lookup("#pane-level-" + (pane + 1)));
        on.settle();
        robot.clickOn(item);
        on.settle();
    }

    @Test
    void theMarkInTheHeadDoesWhatTheKeysDo(FxRobot robot) {
        choose(robot, 1, "#pane-unhook");
        assertThat(mark(1)).isEqualTo("pane.unhooked");
        on.turnWheel(middle(1), 300, 4);
        choose(robot, 1, "#pane-hook-here");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().getFirst().offset()).isPositive();
        assertThat(mark(1)).isEqualTo("pane.offset");
        choose(robot, 1, "#pane-unhook");
        choose(robot, 1, "#pane-hook");
        assertThat(mark(1)).isEqualTo("pane.offset");
    }

    @Test
    void theWheelMovesNoPaneFartherThanItWasTurnedWherePanesAreSetOff() {
        setOff(2, 40, 5);
        setOff(2, 70, -3);
        setOff(1, 55, 2);
        on.run(() -> on.panes.goTo(ReadingPosition.START));
        for (int turn = 0; turn < 120; turn++) {
            int clicks = turn < 90 ? 2 : -4;
            var before = on.ask(this::tops);
            double turned = on.turnWheel(200 + turn * 5, 300, clicks);
            var after = on.ask(this::tops);
            for (int pane = 0; pane < 3; pane++) {
                for (var place : before.get(pane)) {
                    var now = after.get(pane).stream()
                            .filter(p -> p.getX() == place.getX())
                            .findFirst();
                    double moved = (place.getY() - now.map(Point2D::getY).orElse(place.getY())) * clicks;
                    assertThat(moved).as("pane %d", pane).isBetween(-0.01, (turned + 1) * Math.abs(clicks));
                }
            }
        }
    }

    /// The paragraphs of each pane, as number and top.
    private List<List<Point2D>> tops() {
        return on.panes.viewport().columns().stream()
                .map(c -> c.cells().inView().entrySet().stream()
                        .map(e -> new Point2D(e.getKey(), e.getValue().getLayoutY()))
                        .toList())
                .toList();
    }

    @Test
    void theFirstAndTheLastLineAreReachedWherePanesAreSetOff() {
        setOff(2, 2, 5);
        setOff(1, 296, -6);
        on.run(() -> on.panes.goTo(ReadingPosition.START));
        for (int pane = 0; pane < 3; pane++) {
            assertThat(on.realY(pane, new TextPlace(0, 0))).isCloseTo(READING_LINE, within(1.0));
        }
        on.run(() -> on.panes.scrollBy(1e9));
        for (int pane = 0; pane < 3; pane++) {
            var text = texts.get(pane).text();
            var last = text.rangeOf(text.segmentCount() - 1).to();
            assertThat(on.realY(pane, new TextPlace(last.paragraph(), last.offset() - 1)))
                    .isBetween(0.0, on.panes.viewport().getHeight() - 25);
        }
    }

    @Test
    void aJumpToAPlaceBringsItToTheReadingLineOfItsPaneHookedOrNot() {
        setOff(2, 100, 3);
        var place = texts.get(2).text().rangeOf(104).from();
        on.run(() -> on.panes.goTo(ReadingPosition.START));
        on.run(() -> on.panes.goToPlace(2, place));
        assertThat(on.realY(2, place)).isCloseTo(READING_LINE, within(1.0));
        assertThat(on.panes.getCurrentRow()).isEqualTo(104);
        on.run(() -> on.panes.viewport().steering.hooks().unhook(1));
        var hooked = on.shown();
        var other = texts.get(1).text().rangeOf(200).from();
        on.run(() -> on.panes.goToPlace(1, other));
        assertThat(on.realY(1, other)).isCloseTo(READING_LINE, within(1.0));
        assertThat(on.shown()).isEqualTo(hooked);
    }

    @Test
    void inRowsNothingStandsOnItsOwnAndThePagesKeepWhatWasLetGoOf() {
        on.run(() -> on.panes.viewport().steering.hooks().unhook(2));
        on.turnWheel(middle(2), 300, 5);
        on.run(() -> on.panes.textLayoutProperty().set(Layout.ROWS));
        assertThat(mark(2)).isNotEqualTo("pane.unhooked");
        on.run(() -> on.panes.viewport().steering.hooks().unhook(0));
        assertThat(on.ask(() -> on.panes.viewport().lock().hooked())).containsExactly(0, 1);
        on.turnWheel(middle(2), 300, 1);
        assertThat(on.shown()).isGreaterThan(new ReadingPosition(100, 0));
        on.run(() -> on.panes.textLayoutProperty().set(Layout.FACING));
        assertThat(mark(2)).isEqualTo("pane.unhooked");
    }

    @Test
    void thePointsSetBeforeAreTakenUp() {
        on.run(() -> on.panes.setLevelPoints(List.of(new LevelPoint(new VersionId(3), 50, 54))));
        on.run(() -> on.panes.goTo(new ReadingPosition(50, 0)));
        assertThat(y(2, 54)).isCloseTo(y(0, 50), within(0.5));
        showThree();
        on.run(() -> on.panes.goTo(new ReadingPosition(50, 0)));
        assertThat(y(2, 54)).isCloseTo(y(0, 50), within(0.5));
        assertThat(told).isEmpty();
    }
}
