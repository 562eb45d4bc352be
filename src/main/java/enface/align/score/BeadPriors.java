package enface.align.score;

import enface.align.search.Shape;
import enface.align.search.Step;
import java.util.Arrays;
import java.util.List;

/// How common each shape of bead is: a first guess, then counted in the texts' own beads.
///
/// A text whose beads join more segments than was guessed will have more of the wide shapes too, also of those that it
/// shows seldom or not yet. So the guess itself is tilted: each segment beyond one on either side makes a shape
/// likelier, or less likely, by the same factor.
public final class BeadPriors {

    /// How many beads the first guess is worth against those counted.
    private static final double BELIEF = 120;

    private static final double[] ONE_TO_MANY = {0.84, 0.05, 0.009, 0.002};
    private static final double ONE_TO_FIVE = 0.0006;

    private final List<Shape> shapes;
    private final double[] logs;

    private BeadPriors(List<Shape> shapes, double[] probabilities) {
        this.shapes = shapes;
        logs = Arrays.stream(probabilities).map(Math::log).toArray();
    }

    public static BeadPriors first(List<Shape> shapes) {
        return new BeadPriors(shapes, guess(shapes));
    }

    private static double[] guess(List<Shape> shapes) {
        return normal(shapes.stream().mapToDouble(BeadPriors::weight).toArray());
    }

    /// These weights as probabilities that sum up to 1.
    private static double[] normal(double... weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    private static double weight(Shape shape) {
        if (shape.isGap()) {
            return 0.02;
        }
        int more = Math.max(shape.source(), shape.target());
        int less = Math.min(shape.source(), shape.target());
        if (less == 1) {
            return more <= ONE_TO_MANY.length
                    ? ONE_TO_MANY[more - 1]
                    : ONE_TO_FIVE * Math.pow(0.6, more - ONE_TO_MANY.length - 1);
        }
        return 0.008 * Math.pow(0.25, more + less - 4);
    }

    /// The priors after these beads were seen.
    public BeadPriors learn(List<Step> beads) {
        var counts = new double[shapes.size()];
        for (var bead : beads) {
            int number =
                    shapes.indexOf(new Shape(bead.source().size(), bead.target().size()));
            if (number >= 0) {
                counts[number] += bead.probability();
            }
        }
        var probabilities = tilted(counts);
        double total = Arrays.stream(counts).sum() + BELIEF;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = (counts[i] + BELIEF * probabilities[i]) / total;
        }
        return new BeadPriors(shapes, probabilities);
    }

    /// The first guess for a text whose beads join so many segments as these.
    private double[] tilted(double[] counts) {
        var guessed = guess(shapes);
        double joined = 0;
        double joinedByGuess = 0;
        double beads = 0;
        double beadsByGuess = 0;
        for (int i = 0; i < guessed.length; i++) {
            if (!shapes.get(i).isGap()) {
                joined += counts[i] * joins(shapes.get(i));
                joinedByGuess += guessed[i] * joins(shapes.get(i));
                beads += counts[i];
                beadsByGuess += guessed[i];
            }
        }
        double expected = joinedByGuess / beadsByGuess;
        double tilt = (joined + BELIEF * joinedByGuess) / (beads + BELIEF * beadsByGuess) / expected;
        for (int i = 0; i < guessed.length; i++) {
            guessed[i] *= shapes.get(i).isGap() ? 1 : Math.pow(tilt, joins(shapes.get(i)));
        }
        return normal(guessed);
    }

    /// How many segments a bead has beyond one on either side.
    private static int joins(Shape shape) {
        return shape.source() + shape.target() - 2;
    }

    public List<Shape> shapes() {
        return shapes;
    }

    /// The log probability of the shape with this number.
    public double log(int shape) {
        return logs[shape];
    }
}
