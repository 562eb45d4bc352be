package enface.pane.place;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.LevelPoint;
import enface.text.VersionId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final VersionId VERSION = new VersionId(3);

    private static LevelPoint point(int segment, int shown) {
        return new LevelPoint(VERSION, segment, shown);
    }

    /// A row for each segment.
    private static int[] natural(int rows) {
        return IntStream.rangeClosed(0, rows).toArray();
    }

    @Test
    void aPointCountsInFullAroundItAndNotFarFromIt() {
        int[] starts = new Calibration(List.of(point(100, 103))).starts(natural(300));
        for (int row = 100 - Calibration.HOLD; row <= 100 + Calibration.HOLD; row++) {
            assertThat(starts[row]).isEqualTo(row + 3);
        }
        assertThat(starts[60]).isEqualTo(60);
        assertThat(starts[140]).isEqualTo(140);
    }

    @Test
    void betweenTwoPointsTheOffsetGoesOver() {
        int[] starts = new Calibration(List.of(point(130, 138), point(100, 104))).starts(natural(300));
        assertThat(starts[100]).isEqualTo(104);
        assertThat(starts[130]).isEqualTo(138);
        assertThat(starts[115]).isBetween(115 + 5, 115 + 7);
    }

    @Test
    void theFirstRowBeginsTheTextAndTheLastEndsItWhateverThePointsSay() {
        for (var points : List.of(
                List.of(point(0, 9)),
                List.of(point(59, 40)),
                List.of(point(2, 0), point(50, 59)),
                List.of(point(30, 9999)))) {
            int[] starts = new Calibration(points).starts(natural(60));
            assertThat(starts[0]).isZero();
            assertThat(starts[60]).isEqualTo(60);
            assertThat(Arrays.stream(starts).boxed()).isSorted();
        }
    }

    @Test
    void noTextEverRunsBackwards() {
        var random = new Random(5);
        for (int run = 0; run < 200; run++) {
            List<LevelPoint> points = List.of();
            for (int i = 0; i < 6; i++) {
                points = Calibration.with(points, point(random.nextInt(200), random.nextInt(200)));
            }
            int[] starts = new Calibration(points).starts(natural(200));
            assertThat(Arrays.stream(starts).boxed()).as("%s", points).isSorted();
        }
    }

    @Test
    void aNewPointTakesThePlaceOfThoseItContradicts() {
        var other = new LevelPoint(new VersionId(4), 100, 120);
        var points = List.of(point(100, 104), point(200, 205), other);
        assertThat(Calibration.with(points, point(102, 101)))
                .containsExactlyInAnyOrder(point(102, 101), point(200, 205), other);
        assertThat(Calibration.with(points, point(150, 210)))
                .containsExactlyInAnyOrder(point(100, 104), point(150, 210), other);
        assertThat(Calibration.with(points, point(200, 200))).containsExactlyInAnyOrder(point(100, 104), other);
    }
}
