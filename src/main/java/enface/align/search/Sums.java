package enface.align.search;

import enface.job.Progress;
import java.util.Arrays;
import java.util.List;

/// Sums of the log probabilities of all paths between a corner of a band and each place of it.
///
/// A gap after a gap of the same side counts for more, so a gap of either side sees sums of its own (Gotoh 1982).
final class Sums {

    /// What is less likely than the likeliest by this, as a log, adds nothing.
    private static final double NOTHING = -16;

    private static final int BEAD = 0;
    private static final int SOURCE_GAP = 1;
    private static final int TARGET_GAP = 2;

    private final Band band;
    private final double bonus;
    private final int[] sources;
    private final int[] targets;
    /// What a shape is, of the three above.
    private final int[] kinds;
    /// By what a bead at the place is, by row of the band and place in it: the sum that it sees.
    private final double[][][] seen;

    /// @param bonus the log of what is added to the weight of 1 where a gap goes on
    Sums(Band band, List<Shape> shapes, double bonus) {
        this.band = band;
        this.bonus = bonus;
        sources = shapes.stream().mapToInt(Shape::source).toArray();
        targets = shapes.stream().mapToInt(Shape::target).toArray();
        kinds = shapes.stream()
                .mapToInt(shape -> shape.target() == 0 ? SOURCE_GAP : shape.source() == 0 ? TARGET_GAP : BEAD)
                .toArray();
        seen = new double[3][band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            for (var sums : seen) {
                sums[row] = new double[band.width(row)];
            }
        }
    }

    /// Sums all paths from the first corner.
    void forward(float[][] values, double sharpness, Progress progress) {
        var sums = new double[sources.length];
        for (int row = 0; row < band.rows(); row++) {
            progress.step(row, band.rows());
            for (int cell = 0; cell < band.width(row); cell++) {
                Arrays.fill(sums, Double.NEGATIVE_INFINITY);
                for (int number = 0; number < sums.length; number++) {
                    float value = values[row][cell * sums.length + number];
                    if (value != Lattice.NONE) {
                        sums[number] = beforeBead(number, row, cell) + sharpness * value;
                    }
                }
                put(row, cell, sums, row == 0 && cell == 0);
            }
        }
    }

    /// Sums all paths to the last corner.
    void backward(float[][] values, double sharpness, Progress progress) {
        var sums = new double[sources.length];
        int last = band.rows() - 1;
        for (int row = last; row >= 0; row--) {
            progress.step(last - row, band.rows());
            for (int cell = band.width(row) - 1; cell >= 0; cell--) {
                Arrays.fill(sums, Double.NEGATIVE_INFINITY);
                for (int number = 0; number < sums.length; number++) {
                    int end = row + sources[number];
                    int place = band.from(row) + cell + targets[number];
                    if (end <= last && band.contains(end, place)) {
                        int cellThere = place - band.from(end);
                        double value = values[end][cellThere * sums.length + number];
                        sums[number] = afterBead(number, end, cellThere) + sharpness * value;
                    }
                }
                put(row, cell, sums, row == last && cell == band.width(row) - 1);
            }
        }
    }

    private void put(int row, int cell, double[] sums, boolean corner) {
        double all = corner ? 0 : logSum(sums);
        seen[BEAD][row][cell] = all;
        seen[SOURCE_GAP][row][cell] = all;
        seen[TARGET_GAP][row][cell] = all;
        for (int number = 0; number < sums.length; number++) {
            if (kinds[number] != BEAD && sums[number] > Double.NEGATIVE_INFINITY) {
                seen[kinds[number]][row][cell] = logSum(all, sums[number] + bonus);
            }
        }
    }

    /// The sum that the bead with this shape sees before it, which ends at a place.
    double beforeBead(int number, int row, int cell) {
        int before = row - sources[number];
        return seen[kinds[number]][before][band.from(row) + cell - targets[number] - band.from(before)];
    }

    /// The sum that the bead with this shape sees after it, which ends at a place.
    double afterBead(int number, int row, int cell) {
        return seen[kinds[number]][row][cell];
    }

    /// The sum of all paths at a place.
    double all(int row, int cell) {
        return seen[BEAD][row][cell];
    }

    private static double logSum(double some, double other) {
        double highest = Math.max(some, other);
        double lowest = Math.min(some, other);
        return lowest - highest > NOTHING ? highest + Math.log(1 + Math.exp(lowest - highest)) : highest;
    }

    private static double logSum(double[] logs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            highest = Math.max(highest, log);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            if (log - highest > NOTHING) {
                sum += Math.exp(log - highest);
            }
        }
        return highest + Math.log(sum);
    }
}
