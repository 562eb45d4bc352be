package enface.align.search;

import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// All beads inside a band with their scores, and the best way through them.
///
/// A dynamic programme over the places (source, target) of the band; time and memory are cells x shapes, a float each.
public final class Lattice {

    private static final float NONE = Float.NEGATIVE_INFINITY;

    private final Band band;
    private final List<Shape> shapes;
    private final float[][] values;

    private Lattice(Band band, List<Shape> shapes, float[][] values) {
        this.band = band;
        this.shapes = shapes;
        this.values = values;
    }

    /// Scores every bead of the band.
    public static Lattice of(Band band, List<Shape> shapes, BeadScores scores, Progress progress) {
        var values = new float[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            progress.step(row, band.rows());
            scores.enter(row, band);
            values[row] = new float[band.width(row) * shapes.size()];
            int at = 0;
            for (int place = band.from(row); place <= band.to(row); place++) {
                for (int shape = 0; shape < shapes.size(); shape++) {
                    boolean inside = startsInside(band, shapes.get(shape), row, place);
                    values[row][at++] = inside ? (float) scores.score(place, shape) : NONE;
                }
            }
        }
        return new Lattice(band, shapes, values);
    }

    private static boolean startsInside(Band band, Shape shape, int row, int place) {
        return band.contains(row - shape.source(), place - shape.target());
    }

    /// The path with the highest sum.
    public List<Step> bestPath() {
        return path(0);
    }

    /// The path that is right most often: the highest sum of the probabilities of its beads, each less `price`.
    ///
    /// @param sharpness what the scores are multiplied with before they count as log probabilities
    public List<Step> safestPath(double sharpness, double price) {
        return new Lattice(band, shapes, probabilities(sharpness)).path(price);
    }

    private List<Step> path(double price) {
        var best = new double[band.rows()][];
        var chosen = new byte[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            best[row] = new double[band.width(row)];
            chosen[row] = new byte[band.width(row)];
            for (int cell = 0; cell < best[row].length; cell++) {
                choose(row, cell, best, chosen, price);
            }
        }
        var steps = new ArrayList<Step>();
        int row = band.rows() - 1;
        int place = band.to(row);
        while (row > 0 || place > 0) {
            int number = chosen[row][place - band.from(row)];
            var shape = shapes.get(number);
            float value = values[row][(place - band.from(row)) * shapes.size() + number];
            var source = new SegmentRange(row - shape.source(), row);
            var target = new SegmentRange(place - shape.target(), place);
            steps.add(new Step(source, target, number, Math.clamp(value, 0, 1)));
            row = source.from();
            place = target.from();
        }
        Collections.reverse(steps);
        return steps;
    }

    private void choose(int row, int cell, double[][] best, byte[][] chosen, double price) {
        if (row == 0 && cell == 0) {
            return;
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < shapes.size(); number++) {
            float value = values[row][cell * shapes.size() + number];
            if (value == NONE) {
                continue;
            }
            var shape = shapes.get(number);
            int before = row - shape.source();
            double sum = best[before][band.from(row) + cell - shape.target() - band.from(before)] + value - price;
            if (sum > highest) {
                highest = sum;
                chosen[row][cell] = (byte) number;
            }
        }
        best[row][cell] = highest;
    }

    /// The probability of each bead among all paths (forward and backward sums), laid out as the values are.
    private float[][] probabilities(double sharpness) {
        var forward = sums(sharpness);
        var backward = new double[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            backward[row] = new double[band.width(row)];
            java.util.Arrays.fill(backward[row], Double.NEGATIVE_INFINITY);
        }
        int last = band.rows() - 1;
        backward[last][band.width(last) - 1] = 0;
        double all = forward[last][band.width(last) - 1];
        var probabilities = new float[band.rows()][];
        for (int row = last; row >= 0; row--) {
            probabilities[row] = new float[values[row].length];
            for (int cell = band.width(row) - 1; cell >= 0; cell--) {
                for (int number = 0; number < shapes.size(); number++) {
                    int at = cell * shapes.size() + number;
                    if (values[row][at] == NONE) {
                        probabilities[row][at] = NONE;
                        continue;
                    }
                    var shape = shapes.get(number);
                    int before = row - shape.source();
                    int cellBefore = band.from(row) + cell - shape.target() - band.from(before);
                    double onward = sharpness * values[row][at] + backward[row][cell];
                    backward[before][cellBefore] = logSum(backward[before][cellBefore], onward);
                    probabilities[row][at] = (float) Math.exp(forward[before][cellBefore] + onward - all);
                }
            }
        }
        return probabilities;
    }

    private double[][] sums(double sharpness) {
        var sums = new double[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            sums[row] = new double[band.width(row)];
            for (int cell = 0; cell < sums[row].length; cell++) {
                double sum = row == 0 && cell == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int number = 0; number < shapes.size(); number++) {
                    float value = values[row][cell * shapes.size() + number];
                    if (value != NONE) {
                        var shape = shapes.get(number);
                        int before = row - shape.source();
                        int cellBefore = band.from(row) + cell - shape.target() - band.from(before);
                        sum = logSum(sum, sums[before][cellBefore] + sharpness * value);
                    }
                }
                sums[row][cell] = sum;
            }
        }
        return sums;
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY || high - low > 30 ? high : high + Math.log1p(Math.exp(low - high));
    }
}
