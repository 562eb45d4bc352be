package enface.align.search;

import java.util.Arrays;

/// Sums of log probabilities at each place of a band: of all paths, and of those that touch it with a gap.
final class Sums {

    /// By row of the band and place in it.
    final double[][] all;

    private final double[][] sourceGaps;
    private final double[][] targetGaps;

    Sums(Band band) {
        all = nothing(band);
        sourceGaps = nothing(band);
        targetGaps = nothing(band);
    }

    private static double[][] nothing(Band band) {
        var sums = new double[band.rows()][];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = new double[band.width(row)];
            Arrays.fill(sums[row], Double.NEGATIVE_INFINITY);
        }
        return sums;
    }

    /// Adds the paths that touch a place with a bead of this shape. There is one gap of either side at each place.
    void add(Shape shape, int row, int cell, double sum) {
        all[row][cell] = logSum(all[row][cell], sum);
        if (shape.isGap()) {
            gaps(shape)[row][cell] = sum;
        }
    }

    /// The sum at a place as a bead of this shape sees it: gaps of the same side count for more.
    ///
    /// @param bonus the log of what is added to a gap's weight of 1
    double with(Shape shape, int row, int cell, double bonus) {
        double sum = all[row][cell];
        return shape.isGap() ? logSum(sum, gaps(shape)[row][cell] + bonus) : sum;
    }

    private double[][] gaps(Shape shape) {
        return shape.target() == 0 ? sourceGaps : targetGaps;
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY || high - low > 30 ? high : high + Math.log1p(Math.exp(low - high));
    }
}
