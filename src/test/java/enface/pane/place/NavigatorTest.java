package enface.pane.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NavigatorTest {

    /// Heights of rows by pane: row 2 is missing in the second pane, row 3 in the first, row 4 stands on no line of
    /// its own.
    private static final double[][] HEIGHTS = {
        {30, 60, 90, 0, 0, 30},
        {60, 60, 0, 30, 0, 90},
    };

    private final Navigator navigator = new Navigator(heights(HEIGHTS));

    private static Navigator.RowHeights heights(double[][] table) {
        return new Navigator.RowHeights() {
            @Override
            public int panes() {
                return table.length;
            }

            @Override
            public int rows() {
                return table[0].length;
            }

            @Override
            public double height(int pane, int row) {
                return table[pane][row];
            }
        };
    }

    private static double pixels(int pane, ReadingPosition position) {
        double sum = position.fraction() * HEIGHTS[pane][position.row()];
        for (int row = 0; row < position.row(); row++) {
            sum += HEIGHTS[pane][row];
        }
        return sum;
    }

    @Test
    void aRowCountsAsHighAsInItsTallestPane() {
        assertThat(navigator.moved(ReadingPosition.START, 30)).isEqualTo(new ReadingPosition(0, 0.5));
        assertThat(navigator.moved(ReadingPosition.START, 60)).isEqualTo(new ReadingPosition(1, 0));
        assertThat(navigator.moved(ReadingPosition.START, 150)).isEqualTo(new ReadingPosition(2, 30.0 / 90));
    }

    @Test
    void noPaneMovesFartherThanAskedNorBackwards() {
        var position = ReadingPosition.START;
        for (int step = 0; step < 60; step++) {
            var next = navigator.moved(position, 7);
            for (int pane = 0; pane < 2; pane++) {
                assertThat(pixels(pane, next) - pixels(pane, position)).isBetween(-1e-9, 7 + 1e-9);
            }
            position = next;
        }
        assertThat(position).isEqualTo(new ReadingPosition(5, 1));
    }

    @Test
    void aMoveBackEndsWhereTheMoveBegan() {
        for (double by = 1; by < 330; by += 11) {
            var there = navigator.moved(ReadingPosition.START, by);
            var back = navigator.moved(there, -by);
            assertThat(pixels(0, back) + pixels(1, back)).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void aMoveUpFromTheStartStaysThere() {
        assertThat(navigator.moved(new ReadingPosition(0, 0.25), -500)).isEqualTo(ReadingPosition.START);
    }

    @Test
    void theFarthestPositionShowsTheLastLineOfEveryPane() {
        var farthest = navigator.farthest(100);
        for (int pane = 0; pane < 2; pane++) {
            assertThat(pixels(pane, new ReadingPosition(5, 1)) - pixels(pane, farthest))
                    .isLessThanOrEqualTo(100 + 1e-9);
        }
        assertThat(navigator.within(new ReadingPosition(5, 1), 100)).isEqualTo(farthest);
        assertThat(navigator.within(new ReadingPosition(1, 0.5), 100)).isEqualTo(new ReadingPosition(1, 0.5));
    }

    @Test
    void aTextThatFitsDoesNotMove() {
        assertThat(navigator.farthest(1000)).isEqualTo(ReadingPosition.START);
        assertThat(navigator.within(new ReadingPosition(3, 0.5), 1000)).isEqualTo(ReadingPosition.START);
    }
}
