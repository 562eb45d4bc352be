package enface.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.job.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final List<Shape> SHAPES = Shape.upTo(2);

    /// Prefers one-to-one on the diagonal.
    private static final class Diagonal implements BeadScores {
        private int row;

        @Override
        public void enter(int row, Band band) {
            this.row = row;
        }

        @Override
        public double score(int place, int number) {
            var shape = SHAPES.get(number);
            return shape.isGap() ? -3 : row == place && shape.source() == 1 && shape.target() == 1 ? 0 : -5;
        }
    }

    private static Lattice lattice(Band band) {
        return Lattice.of(band, SHAPES, Diagonal::new, Progress.none());
    }

    @Test
    void findsTheBestPath() {
        assertThat(lattice(Band.whole(5, 5)).likelihoods(1, 1).safestPath(0.3))
                .allSatisfy(s -> assertThat(s.source()).isEqualTo(s.target()))
                .hasSize(5);
    }

    @Test
    void theProbabilitiesOfTheBeadsOfASegmentSumUpToOne() {
        var steps = lattice(Band.whole(5, 4)).likelihoods(1, 1).steps(0);
        for (int segment = 0; segment < 5; segment++) {
            int asked = segment;
            double sum = steps.stream()
                    .filter(s -> s.source().contains(asked))
                    .mapToDouble(Step::probability)
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void aPathLeavesNothingOutWhateverTheBand() {
        for (int sources = 0; sources < 9; sources++) {
            for (int targets = 0; targets < 9; targets++) {
                var band = Band.around(sources, targets, List.of(), 1, 0);
                var path = lattice(band).likelihoods(1, 1).safestPath(0.3);
                assertThat(path.stream().mapToInt(s -> s.source().size()).sum()).isEqualTo(sources);
                assertThat(path.stream().mapToInt(s -> s.target().size()).sum()).isEqualTo(targets);
            }
        }
    }

    @Test
    void theBandOfTheLikelyIsNarrowerAndHoldsTheBestPath() {
        var band = lattice(Band.whole(60, 60)).likelihoods(1, 1).band(0.001, 2);

        assertThat(band.cells()).isLessThan(61 * 61 / 3);
        for (int row = 0; row <= 60; row++) {
            assertThat(band.contains(row, row)).isTrue();
        }
    }
}
