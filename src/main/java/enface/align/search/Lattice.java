package enface.align.search;

import enface.job.InParallel;
import enface.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// All beads inside a band with their scores.
///
/// Time and memory are cells x shapes, a float each.
public final class Lattice {

    /// What stands for a bead that would start outside.
    static final float NONE = Float.NEGATIVE_INFINITY;

    /// Rows that one thread scores at a time: many, since it is cheapest to go from one to the next.
    private static final int ROWS = 64;

    private final Band band;
    private final List<Shape> shapes;
    private final float[][] values;

    private Lattice(Band band, List<Shape> shapes, float[][] values) {
        this.band = band;
        this.shapes = shapes;
        this.values = values;
    }

    /// Scores every bead of the band, on all cores.
    ///
    /// @param scores makes an object that scores for one thread
    public static Lattice of(Band band, List<Shape> shapes, Supplier<BeadScores> scores, Progress progress) {
        var values = new float[band.rows()][];
        InParallel.run((band.rows() + ROWS - 1) / ROWS, progress, block -> {
            int first = block * ROWS;
            fill(values, first, Math.min(band.rows(), first + ROWS), band, shapes, scores.get());
        });
        return new Lattice(band, shapes, values);
    }

    private static void fill(float[][] values, int from, int to, Band band, List<Shape> shapes, BeadScores scores) {
        for (int row = from; row < to; row++) {
            scores.enter(row, band);
            values[row] = new float[band.width(row) * shapes.size()];
            Arrays.fill(values[row], NONE);
            for (int shape = 0; shape < shapes.size(); shape++) {
                int before = row - shapes.get(shape).source();
                int wide = shapes.get(shape).target();
                if (before < 0) {
                    continue;
                }
                int first = Math.max(band.from(row), band.from(before) + wide);
                int last = Math.min(band.to(row), band.to(before) + wide);
                for (int place = first; place <= last; place++) {
                    int at = (place - band.from(row)) * shapes.size() + shape;
                    values[row][at] = (float) scores.score(place, shape);
                }
            }
        }
    }

    /// The probability of each bead among all paths, by forward and backward sums.
    ///
    /// A gap that goes on is likelier than one that opens, for a passage is left out as a whole: what was reached
    /// by a gap of either side is therefore summed apart as well (Gotoh 1982).
    ///
    /// @param sharpness what the scores are multiplied with before they count as log probabilities
    /// @param goesOn what the score of a gap after a gap of the same side gains, more than 0
    public Likelihoods likelihoods(double sharpness, double goesOn, Progress progress) {
        double bonus = Math.log(Math.expm1(sharpness * goesOn));
        return new Likelihoods(band, shapes, probabilities(sharpness, bonus, progress));
    }

    /// The log of what all paths from corner to corner are worth together.
    ///
    /// @param sharpness what the scores are multiplied with before they count as log probabilities
    /// @param goesOn what the score of a gap after a gap of the same side gains, more than 0
    public double evidence(double sharpness, double goesOn) {
        var sums = new Sums(band, shapes, Math.log(Math.expm1(sharpness * goesOn)));
        sums.forward(values, sharpness, Progress.none());
        int last = band.rows() - 1;
        return sums.all(last, band.width(last) - 1);
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

    private float[][] probabilities(double sharpness, double bonus, Progress progress) {
        var before = new Sums(band, shapes, bonus);
        var after = new Sums(band, shapes, bonus);
        var watched = InParallel.shared(progress);
        InParallel.run(
                2,
                Progress.none(),
                way -> { // one thread may do both: what is told must never go back
                    if (way == 0) {
                        before.forward(values, sharpness, watched.part(0, 0.5));
                    } else {
                        after.backward(values, sharpness, watched.part(0.5, 1));
                    }
                });
        int last = band.rows() - 1;
        double all = before.all(last, band.width(last) - 1);
        var probabilities = new float[band.rows()][];
        InParallel.run((band.rows() + ROWS - 1) / ROWS, Progress.none(), block -> {
            for (int row = block * ROWS; row < Math.min(band.rows(), (block + 1) * ROWS); row++) {
                probabilities[row] = probabilities(row, before, after, sharpness, all);
            }
        });
        return probabilities;
    }

    private float[] probabilities(int row, Sums before, Sums after, double sharpness, double all) {
        var scores = values[row];
        var probabilities = new float[scores.length];
        for (int number = 0; number < shapes.size(); number++) {
            int at = number;
            for (int cell = 0; cell < band.width(row); cell++) {
                if (scores[at] == NONE) {
                    probabilities[at] = NONE;
                } else {
                    double through = before.beforeBead(number, row, cell) + after.afterBead(number, row, cell);
                    probabilities[at] = (float) Math.exp(through + sharpness * scores[at] - all);
                }
                at += shapes.size();
            }
        }
        return probabilities;
    }
}
