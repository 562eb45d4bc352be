package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.pane.level.Steering;
import enface.pane.place.ReadingPosition;
import enface.text.TextPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Panes never drift: the same row is at the reading line in all of them, whatever was done.
@ExtendWith(ApplicationExtension.class)
class LevelTest {

    private static final int SENTENCES = 400;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @SuppressWarnings("NullAway.Init") // the same
    private FacingPanes panes;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
        panes = on.panes;
    }

    /// Which sentences the translation with gaps lacks: forty in a row, and here and there one.
    private static boolean lacks(int sentence) {
        return (sentence >= 30 && sentence < 70) || sentence % 11 == 5;
    }

    @BeforeEach
    void showTwoWithGaps() {
        on.show(
                List.of(SampleTexts.english(1, SENTENCES), SampleTexts.chineseWithout(2, SENTENCES, LevelTest::lacks)),
                SampleTexts.rows(SENTENCES, List.of(_ -> false, LevelTest::lacks)));
    }

    private void showFour() {
        on.show(
                List.of(
                        SampleTexts.english(1, SENTENCES),
                        SampleTexts.chinese(2, SENTENCES),
                        SampleTexts.chineseWithout(3, SENTENCES, LevelTest::lacks),
                        SampleTexts.english(4, SENTENCES)),
                SampleTexts.rows(SENTENCES, List.of(_ -> false, _ -> false, LevelTest::lacks, _ -> false)));
    }

    /// Checks that each pane stands at the share of the shown row that the position says, at one line on the screen.
    private void assertLevel() {
        var at = on.shown();
        var map = panes.viewport().rowMap();
        for (int pane = 0; pane < map.panes(); pane++) {
            var extent = map.extent(pane, at.row());
            double height = on.ask(heightOf(pane, at.row()));
            if (!on.isInView(pane, extent.from()) || map.cell(pane, at.row()).isEmpty()) {
                continue;
            }
            double line = on.realY(pane, extent.from()) + at.fraction() * height;
            assertThat(line).as("pane %d at %s", pane, at).isCloseTo(22, within(1.0));
        }
    }

    private Callable<Double> heightOf(int pane, int row) {
        return () -> panes.viewport().arrangement().height(pane, row);
    }

    private double heightOfTenRows() {
        return IntStream.range(150, 160)
                .mapToDouble(row -> panes.viewport().arrangement().height(0, row))
                .sum();
    }

    private void assertRowsMeet(int row) {
        on.run(() -> panes.goTo(new ReadingPosition(row, 0)));
        var map = panes.viewport().rowMap();
        double first = on.realY(0, map.extent(0, row).from());
        for (int pane = 1; pane < map.panes(); pane++) {
            if (!map.cell(pane, row).isEmpty()) {
                assertThat(on.realY(pane, map.extent(pane, row).from()))
                        .as("pane %d, row %d", pane, row)
                        .isCloseTo(first, within(0.5));
            }
        }
    }

    @Test
    void theFirstLinesStandSideBySide() {
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
        assertRowsMeet(0);
        showFour();
        assertRowsMeet(0);
    }

    @Test
    void everyRowMeetsItsCounterpartsAtTheReadingLine() {
        for (int row = 0; row < SENTENCES - 40; row += 7) {
            assertRowsMeet(row);
        }
        showFour();
        for (int row = 1; row < SENTENCES - 40; row += 13) {
            assertRowsMeet(row);
        }
    }

    @Test
    void theLastLineIsReachedInEveryPane() {
        on.run(() -> panes.goTo(new ReadingPosition(SENTENCES - 1, 1)));
        assertLevel();
        assertLastLinesInSight();
        showFour();
        on.run(() -> panes.scrollBy(1e9));
        assertLevel();
        assertLastLinesInSight();
    }

    private void assertLastLinesInSight() {
        double height = panes.viewport().getHeight();
        for (int pane = 0; pane < panes.viewport().columns().size(); pane++) {
            var text = panes.viewport().columns().get(pane).content().text();
            var last = text.rangeOf(text.segmentCount() - 1).to();
            double y = on.realY(pane, new TextPlace(last.paragraph(), last.offset() - 1));
            assertThat(y).as("last line of pane %d", pane).isBetween(0.0, height - 25);
        }
    }

    @Test
    void theWheelKeepsThemLevelAndMovesNoPaneFartherThanItWasTurned() {
        for (int turn = 0; turn < 60; turn++) {
            assertWheelMovesAtMost(turn < 45 ? 1 : -2);
        }
    }

    /// Turns the wheel and measures on the screen how far the paragraphs of each pane went.
    private void assertWheelMovesAtMost(int clicks) {
        var before = on.ask(this::cellTops);
        double turned = on.turnWheel(panes.getWidth() / 2, panes.getHeight() / 2, clicks);
        assertLevel();
        var after = on.ask(this::cellTops);
        for (int pane = 0; pane < before.size(); pane++) {
            var now = after.get(pane);
            var description = "pane " + pane;
            before.get(pane).forEach((paragraph, top) -> {
                double moved = (top - now.getOrDefault(paragraph, top)) * Integer.signum(clicks);
                assertThat(moved).as(description).isBetween(-0.001, turned + 1);
            });
        }
    }

    private List<Map<Integer, Double>> cellTops() {
        return panes.viewport().columns().stream()
                .map(c -> {
                    Map<Integer, Double> tops = new HashMap<>();
                    c.cells().inView().forEach((number, cell) -> tops.put(number, cell.getLayoutY()));
                    return tops;
                })
                .toList();
    }

    @Test
    void aGapLetsItsPaneRestWhileTheOtherReadsOn() {
        on.run(() -> panes.goTo(new ReadingPosition(32, 0)));
        var resting = on.ask(this::cellTops).get(1);
        on.run(() -> panes.goTo(new ReadingPosition(60, 0.5)));
        assertThat(on.ask(this::cellTops).get(1)).isEqualTo(resting);
    }

    @Test
    void aResizeKeepsThemLevel() {
        on.run(() -> panes.goTo(new ReadingPosition(150, 0.4)));
        double wide = on.ask(this::heightOfTenRows);
        on.resize(700, 500);
        assertThat(on.ask(this::heightOfTenRows)).isGreaterThan(wide);
        assertThat(on.shown()).isEqualTo(new ReadingPosition(150, 0.4));
        assertLevel();
        on.resize(980, 640);
        assertThat(on.shown()).isEqualTo(new ReadingPosition(150, 0.4));
        assertLevel();
    }

    @Test
    void anotherTextSizeKeepsThemLevel() {
        on.run(() -> panes.goTo(new ReadingPosition(200, 0.25)));
        double before = on.ask(heightOf(0, 200));
        on.run(() -> panes.type().setTextScale(1.6));
        assertThat(on.ask(heightOf(0, 200))).isGreaterThan(before);
        assertThat(on.shown()).isEqualTo(new ReadingPosition(200, 0.25));
        assertLevel();
        showFour();
        on.run(() -> panes.goTo(new ReadingPosition(200, 0.25)));
        on.run(() -> panes.type().setTextScale(0.8));
        assertLevel();
    }

    @Test
    void pagesUpAndDownEndWhereTheyBegan() {
        on.run(() -> panes.goTo(new ReadingPosition(120, 0)));
        on.run(() -> panes.viewport().steering.movePages(Steering.ALL, 3));
        assertThat(on.shown().row()).isGreaterThan(125);
        assertLevel();
        on.run(() -> panes.viewport().steering.movePages(Steering.ALL, -3));
        var start = panes.viewport().rowMap().extent(0, 120).from();
        assertThat(on.realY(0, start)).as("the line it began at").isCloseTo(22, within(1.0));
        assertLevel();
    }
}
