package enface.pane.place;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Moves through the rows by pixels of a height that no single pane has: each row counts as high as it is in the pane
/// where it is tallest, and the other panes move by their share of it. So no pane ever moves farther than was asked,
/// a pane without text for a row rests, and none of them leads.
///
/// Pure arithmetic: heights are asked for only for the rows passed over.
public final class Navigator {

    /// How high rows stand, in pixels, in each pane.
    public interface RowHeights {

        int panes();

        int rows();

        double height(int pane, int row);

        /// The rows of a single pane.
        static RowHeights alone(int rows, IntToDoubleFunction heights) {
            return new RowHeights() {
                @Override
                public int panes() {
                    return 1;
                }

                @Override
                public int rows() {
                    return rows;
                }

                @Override
                public double height(int pane, int row) {
                    return heights.applyAsDouble(row);
                }
            };
        }
    }

    private final RowHeights heights;

    public Navigator(RowHeights heights) {
        this.heights = heights;
    }

    /// The height of a row in the pane where it is tallest.
    double height(int row) {
        return IntStream.range(0, heights.panes())
                .mapToDouble(pane -> heights.height(pane, row))
                .max()
                .orElse(0);
    }

    /// The position `by` pixels below `from`, above it where negative; at most the first or last there is.
    public ReadingPosition moved(ReadingPosition from, double by) {
        return by >= 0 ? down(from, by) : up(from, -by);
    }

    private ReadingPosition down(ReadingPosition from, double by) {
        int row = from.row();
        double fraction = from.fraction();
        double rest = by;
        while (true) {
            double height = height(row);
            double left = (1 - fraction) * height;
            if (rest < left) {
                return new ReadingPosition(row, Math.min(1, fraction + rest / height));
            }
            if (row + 1 >= heights.rows()) {
                return new ReadingPosition(row, 1);
            }
            rest -= left;
            row++;
            fraction = 0;
            if (rest <= 0) {
                return new ReadingPosition(row, 0);
            }
        }
    }

    private ReadingPosition up(ReadingPosition from, double by) {
        int row = from.row();
        double fraction = from.fraction();
        double rest = by;
        while (true) {
            double height = height(row);
            double above = fraction * height;
            if (rest <= above) {
                return new ReadingPosition(row, height == 0 ? 0 : Math.max(0, fraction - rest / height));
            }
            if (row == 0) {
                return ReadingPosition.START;
            }
            rest -= above;
            row--;
            fraction = 1;
        }
    }

    /// The position, or the farthest below which the last line of every pane still has `room`, whichever comes first.
    /// Looks no farther down than `room`, except at the end.
    public ReadingPosition within(ReadingPosition position, double room) {
        double[] tails = new double[heights.panes()];
        for (int row = position.row(); row < heights.rows(); row++) {
            double share = row == position.row() ? 1 - position.fraction() : 1;
            for (int pane = 0; pane < tails.length; pane++) {
                tails[pane] += share * heights.height(pane, row);
                if (tails[pane] > room) {
                    return position;
                }
            }
        }
        var farthest = farthest(room);
        return position.compareTo(farthest) < 0 ? position : farthest;
    }

    /// The first position from which everything below fits into `room` in every pane.
    public ReadingPosition farthest(double room) {
        double[] tails = new double[heights.panes()];
        for (int row = heights.rows() - 1; row >= 0; row--) {
            double fraction = 0;
            for (int pane = 0; pane < tails.length; pane++) {
                double height = heights.height(pane, row);
                if (tails[pane] + height > room) {
                    fraction = Math.max(fraction, 1 - Math.max(0, room - tails[pane]) / height);
                }
                tails[pane] += height;
            }
            if (fraction > 0) {
                return new ReadingPosition(row, fraction);
            }
        }
        return ReadingPosition.START;
    }

    /// How far apart two positions are, in pixels; negative where the second stands above the first.
    ///
    /// @param most where they are farther apart than this, any number beyond it is enough
    public double distance(ReadingPosition from, ReadingPosition to, double most) {
        if (to.compareTo(from) < 0) {
            return -distance(to, from, most);
        }
        double all = -from.fraction() * height(from.row());
        for (int row = to.row(); row > from.row() && all <= most; row--) {
            all += height(row - 1);
        }
        return all + to.fraction() * height(to.row());
    }
}
