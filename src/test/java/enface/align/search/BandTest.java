package enface.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import enface.Chance;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A band is never torn: whatever it was made around, there is a way from corner to corner inside it.
class BandTest {

    static Stream<Chance> often() {
        return Chance.times(200);
    }

    @ParameterizedTest
    @MethodSource("often")
    void aroundWhateverKnotsItHoldsThemAndIsNotTorn(Chance chance) {
        int source = chance.upTo(60);
        int target = chance.upTo(60);
        var knots = new ArrayList<int[]>();
        int s = 0;
        int t = 0;
        for (int step : chance.some(8, () -> chance.upTo(12))) {
            s = Math.min(source, s + step);
            t = Math.min(target, t + chance.upTo(12));
            knots.add(new int[] {s, t});
        }

        var band = Band.around(source, target, knots, chance.upTo(3), chance.upTo(2) / 4.0);

        isNotTorn(band, source, target);
        knots.forEach(knot -> assertThat(band.contains(knot[0], knot[1])).isTrue());
        assertThat(band.cells()).isLessThanOrEqualTo(Band.whole(source, target).cells());
        assertThat(band.contains(-1, 0)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("often")
    void apartBetweenTwoOfItsPlacesIsABandToo(Chance chance) {
        var band = Band.around(50, 40, List.of(new int[] {20, 10}, new int[] {30, 35}), 1 + chance.upTo(4), 0.1);
        int fromRow = chance.upTo(25);
        int toRow = fromRow + chance.upTo(25);
        int fromPlace = band.from(fromRow) + chance.upTo(band.width(fromRow) - 1);
        int toPlace = Math.max(fromPlace, band.from(toRow) + chance.upTo(band.width(toRow) - 1));

        var part = band.between(fromRow, fromPlace, toRow, toPlace);

        isNotTorn(part, toRow - fromRow, toPlace - fromPlace);
        for (int row = fromRow; row <= toRow; row++) {
            for (int place = fromPlace; place <= toPlace; place++) {
                if (band.contains(row, place)) {
                    assertThat(part.contains(row - fromRow, place - fromPlace)).isTrue();
                }
            }
        }
    }

    private static void isNotTorn(Band band, int source, int target) {
        assertThat(band.rows()).isEqualTo(source + 1);
        assertThat(band.from(0)).isZero();
        assertThat(band.to(source)).isEqualTo(target);
        for (int row = 0; row <= source; row++) {
            assertThat(band.width(row)).isPositive();
            if (row > 0) {
                assertThat(band.from(row)).isGreaterThanOrEqualTo(band.from(row - 1));
                assertThat(band.to(row)).isGreaterThanOrEqualTo(band.to(row - 1));
                assertThat(band.from(row)).as("rows overlap").isLessThanOrEqualTo(band.to(row - 1));
            }
        }
    }

    private static Stretch stretch(int source, int target) {
        return new Stretch(
                new SegmentRange(10, 10 + source), new SegmentRange(5, 5 + target), Band.whole(source, target));
    }

    private static Step step(int source, int target, double probability) {
        return new Step(new SegmentRange(source, source + 1), new SegmentRange(target, target + 1), 2, probability);
    }

    private static List<Step> path(int segments, double probability) {
        return Stream.iterate(0, i -> i + 1)
                .limit(segments)
                .map(i -> step(i, i, probability))
                .toList();
    }

    @Test
    void aStretchIsCutOnlyWhereThePathIsSureAndTheRestIsLong() {
        var whole = stretch(1000, 1000);

        var cuts = whole.cut(path(1000, 0.99), whole.band());

        assertThat(cuts).hasSize(3);
        assertThat(cuts.getFirst().source()).isEqualTo(new SegmentRange(10, 311));
        assertThat(cuts.getFirst().target()).isEqualTo(new SegmentRange(5, 306));
        assertThat(cuts.get(1).source().from()).isEqualTo(311);
        assertThat(cuts.getLast().source().to()).isEqualTo(1010);
        assertThat(whole.cut(path(1000, 0.9), whole.band())).hasSize(1);
        assertThat(stretch(500, 500).cut(path(500, 0.99), Band.whole(500, 500))).hasSize(1);
    }

    @Test
    void aStretchPlacesItsStepsInTheWhole() {
        assertThat(stretch(3, 3).placed(step(1, 2, 0.5))).isEqualTo(step(11, 7, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(new SegmentRange(0, 3), new SegmentRange(0, 3), Band.whole(3, 4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(new SegmentRange(0, 3), new SegmentRange(0, 3), Band.whole(2, 3)));
    }
}
