package enface.align.search;

import enface.job.Progress;
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
    /// A gap that goes on is likelier than one that opens, for a passage is left out as a whole: what was reached
    /// by a gap of either side is therefore summed apart as well (Gotoh 1982).
    ///
    /// @param sharpness what the scores are multiplied with before they count as log probabilities
    /// @param goesOn what the score of a gap after a gap of the same side gains, more than 0
    public Likelihoods likelihoods(double sharpness, double goesOn) {
        return new Likelihoods(band, shapes, probabilities(sharpness, Math.log(Math.expm1(sharpness * goesOn))));
    }

    /// The best paths that start and end anywhere, the best first, none sharing a segment with another; of a band
    /// that is a whole table.
    ///
    /// @param sourceBlocks for each source segment the number of its block; no path leaves a block
    /// @param targetBlocks the same of the target; blocks with nearly the same number are not looked at
    /// @param least the sum of scores that a path must have, more than 0
    public List<LocalPath> localPaths(int[] sourceBlocks, int[] targetBlocks, double least) {
        return new LocalPaths(band, shapes, values, sourceBlocks, targetBlocks).paths(least);
    }

    private float[][] probabilities(double sharpness, double bonus) {
        var forward = sums(sharpness, bonus);
        var backward = new Sums(band);
        int last = band.rows() - 1;
        int end = band.width(last) - 1;
        backward.all[last][end] = 0;
        double all = forward.all[last][end];
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
                    double onward = sharpness * values[row][at] + backward.with(shape, row, cell, bonus);
                    backward.add(shape, before, cellBefore, onward);
                    double reached = forward.with(shape, before, cellBefore, bonus);
                    probabilities[row][at] = (float) Math.exp(reached + onward - all);
                }
            }
        }
        return probabilities;
    }

    private Sums sums(double sharpness, double bonus) {
        var sums = new Sums(band);
        sums.all[0][0] = 0;
        for (int row = 0; row < band.rows(); row++) {
            for (int cell = 0; cell < band.width(row); cell++) {
                for (int number = 0; number < shapes.size(); number++) {
                    float value = values[row][cell * shapes.size() + number];
                    if (value != NONE) {
                        var shape = shapes.get(number);
                        int before = row - shape.source();
                        int cellBefore = band.from(row) + cell - shape.target() - band.from(before);
                        double reached = sums.with(shape, before, cellBefore, bonus);
                        sums.add(shape, row, cell, reached + sharpness * value);
                    }
                }
            }
        }
        return sums;
    }
}
