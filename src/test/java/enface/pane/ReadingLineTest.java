package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.place.ReadingPosition;
import enface.text.TextPlace;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The same row is at the reading line of four panes, whatever moves them, judged by what is drawn there and not by
/// what placed it.
@ExtendWith(ApplicationExtension.class)
class ReadingLineTest {

    private static final int SENTENCES = 60;
    private static final double READING_LINE = 22;

    /// What each version lacks: nothing, a stretch at the start, a stretch at the end and here and there one, and a
    /// stretch in the middle.
    private static final List<IntPredicate> LACKING =
            List.of(i -> i % 9 == 4, i -> i < 3, i -> i > 56 || i % 7 == 2, i -> i >= 20 && i < 32);

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 980, 620);
    }

    @BeforeEach
    void showFour() {
        on.show(
                List.of(
                        SampleTexts.chineseWithout(1, SENTENCES, LACKING.get(0)),
                        SampleTexts.chineseWithout(2, SENTENCES, LACKING.get(1)),
                        SampleTexts.chineseWithout(3, SENTENCES, LACKING.get(2)),
                        SampleTexts.chineseWithout(4, SENTENCES, LACKING.get(3))),
                SampleTexts.rows(SENTENCES, LACKING));
    }

    /// In every pane some of the row stands on the line drawn at the reading line; where it has none, the line of the
    /// sentence before it or after it does.
    private void assertSameRow() {
        int row = on.shown().row();
        var map = on.panes.viewport().rowMap();
        for (int pane = 0; pane < map.panes(); pane++) {
            var cell = map.cell(pane, row);
            int nearest = Math.clamp(cell.from(), 0, map.segmentsOf(pane) - 1);
            int from = cell.isEmpty() ? Math.max(0, nearest - 1) : nearest;
            int to = cell.isEmpty() ? nearest : cell.to() - 1;
            var drawn = segmentsAtReadingLine(pane);
            assertThat(drawn[0] <= to && from <= drawn[1])
                    .as(
                            "row %d, pane %d: segments %d to %d are at the line, not %d to %d",
                            row, pane, drawn[0], drawn[1], from, to)
                    .isTrue();
        }
    }

    /// The first and the last segment of which something is drawn on the line at the reading line; between two
    /// paragraphs, on the line above.
    private int[] segmentsAtReadingLine(int pane) {
        return on.ask(() -> {
            var column = on.panes.viewport().columns().get(pane);
            var text = column.content().text();
            int[] found = {0, 0};
            for (var cell : column.cells().inView().values()) {
                for (var line : cell.getLayoutInfo().getTextLines(true)) {
                    if (cell.getLayoutY() + line.bounds().getMinY() < READING_LINE + 0.001) {
                        int from = cell.display().modelOf(line.start());
                        int to = Math.max(from, cell.display().modelOf(line.end()) - 1);
                        found[0] = text.segmentAt(new TextPlace(cell.paragraph(), from));
                        found[1] = text.segmentAt(new TextPlace(cell.paragraph(), to));
                    }
                }
            }
            return found;
        });
    }

    @Test
    void turnByTurnFromTheFirstLineToTheLastAndBack() {
        assertSameRow();
        for (int turn = 0; turn < 70; turn++) {
            on.turnWheel(100 + turn * 11, 300, turn < 45 ? 1 : -2);
            assertSameRow();
        }
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
    }

    @Test
    void whileATouchPadRollsOn() {
        var random = new Random(11);
        double momentum = 0;
        for (int step = 0; step < 160; step++) {
            momentum = step % 40 == 0 ? (step < 80 ? -1 : 1) * (40 + random.nextInt(60)) : momentum * 0.9;
            double by = momentum;
            boolean inertia = step % 40 > 3;
            on.run(() -> on.panes.fireEvent(roll(by, inertia)));
            assertSameRow();
        }
    }

    private static ScrollEvent roll(double by, boolean inertia) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                300,
                400,
                300,
                false,
                false,
                false,
                false,
                true,
                inertia,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void afterEveryChangeOfSizeAndType() {
        for (int row = 0; row < SENTENCES; row += 5) {
            int to = row;
            on.run(() -> on.panes.goTo(new ReadingPosition(to, 0.3)));
            assertSameRow();
            on.resize(700 + row * 5, 400 + row * 5);
            assertSameRow();
            on.run(() -> on.panes.type().setTextScale(0.7 + to * 0.02));
            assertSameRow();
            on.run(() -> on.panes.setStyle("-fx-font-size: " + (12 + to % 7) + "px;"));
            assertSameRow();
        }
    }

    /// The bar follows the text, and what it then shows must not be taken for a wish of the reader's.
    @Test
    void theBarThatFollowsMovesNothing() {
        for (int step = 0; step < 30; step++) {
            on.run(() -> on.panes.scrollBy(37));
            var position = on.panes.getPosition();
            for (int pulse = 0; pulse < 3; pulse++) {
                on.run(on.panes::requestLayout);
            }
            assertThat(on.panes.getPosition()).isEqualTo(position);
        }
    }
}
