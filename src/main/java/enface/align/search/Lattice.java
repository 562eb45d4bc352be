package enface.align.search;

import enface.job.Progress;
import java.util.Arrays;
import java.util.List;

/// All beads inside a band with their scores.
///
/// Time and memory are cells x shapes, a float each.
public final class Lattice {

    /// What stands for a bead that would start outside.
    static final float NONE = Float.NEGATIVE_INFINITY;

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

    /// The probability of each bead among all paths, by forward and backward sums.
    ///
    /// @param sharpness what the scores are multiplied with before they count as log probabilities
    public Likelihoods likelihoods(double sharpness) {
        return new Likelihoods(band, shapes, probabilities(sharpness));
    }

    private float[][] probabilities(double sharpness) {
        var forward = sums(sharpness);
        var backward = new double[band.rows()][];
        for (int row = 0; row < band.rows(); row++) {
            backward[row] = new double[band.width(row)];
            Arrays.fill(backward[row], Double.NEGATIVE_INFINITY);
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
