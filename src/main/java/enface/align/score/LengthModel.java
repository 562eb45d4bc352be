package enface.align.score;

import enface.align.search.Shape;
import enface.align.word.Tokens;
import java.util.Arrays;

/// How likely two stretches of text are to be translations by their lengths alone.
///
/// After Gale and Church (1993), with two changes: ratio and spread are those of the very texts, and the bell is
/// Student's t, whose heavy tails forgive a free translation. The score is a log ratio to lengths that have nothing
/// to do with one another, taken in both directions and averaged; 0 means that the lengths tell nothing.
public final class LengthModel {

    /// Degrees of freedom of Student's t: few, so that the tails are heavy.
    private static final double FREEDOM = 4;
    /// log of Gamma(5/2) / (sqrt(4 pi) Gamma(2)).
    private static final double LOG_PEAK = Math.log(0.375);
    /// Variance per letter before anything is known; Gale and Church found 6.8 between European languages.
    private static final double FIRST_VARIANCE = 9;

    /// Between any two languages whose letters count as [Tokens] are told, texts seldom differ so much in length.
    private static final double UNUSUAL = 1.3;

    /// By number: the log of its factorial, as far as a bead has pieces.
    private static final double[] LOG_FACTORIALS = new double[Shape.WIDEST_OF_ONE];

    static {
        for (int i = 2; i < LOG_FACTORIALS.length; i++) {
            LOG_FACTORIALS[i] = LOG_FACTORIALS[i - 1] + Math.log(i);
        }
    }

    private final double ratio;
    private final double variance;
    private final double meanSource;
    private final double meanTarget;
    private final double logRatio;
    private final double logMeanSource;
    private final double logMeanTarget;

    private LengthModel(double ratio, double variance, double meanSource, double meanTarget) {
        this.ratio = ratio;
        this.variance = variance;
        this.meanSource = meanSource;
        this.meanTarget = meanTarget;
        logRatio = Math.log(ratio);
        logMeanSource = Math.log(meanSource);
        logMeanTarget = Math.log(meanTarget);
    }

    /// Before any alignment: the ratio of the whole texts.
    public static LengthModel ofWhole(Tokens source, Tokens target) {
        return of((target.totalLength() + 1) / (source.totalLength() + 1), source, target);
    }

    /// Before any alignment, where much of one side may be missing: both are as long.
    public static LengthModel ofEqual(Tokens source, Tokens target) {
        return of(1, source, target);
    }

    private static LengthModel of(double ratio, Tokens source, Tokens target) {
        double meanSource = (source.totalLength() + 1) / Math.max(1, source.segments());
        double meanTarget = (target.totalLength() + 1) / Math.max(1, target.segments());
        return new LengthModel(Math.clamp(ratio, 0.2, 5), FIRST_VARIANCE, meanSource, meanTarget);
    }

    /// The same learnt from pairs of lengths that belong together, by a few rounds of reweighting (EM for Student's
    /// t).
    public LengthModel learn(double[] source, double[] target, double[] weights) {
        double pairs = Arrays.stream(weights).sum();
        double r = ratio;
        double v = variance;
        for (int round = 0; round < 5; round++) {
            double weightedSource = 0;
            double weightedTarget = 0;
            double squares = 0;
            for (int i = 0; i < source.length; i++) {
                double squared = squaredDistance(source[i], target[i], r, v);
                double weight = weights[i] * (FREEDOM + 1) / (FREEDOM + squared);
                double middle = middle(source[i], target[i], r);
                weightedSource += weight * source[i] / middle;
                weightedTarget += weight * target[i] / middle;
                squares += weight * squared * v;
            }
            r = Math.clamp((weightedTarget + 5 * ratio) / (weightedSource + 5), 0.2, 5);
            // twenty pairs' worth of belief in the first guess
            v = (squares + 20 * FIRST_VARIANCE) / (pairs + 20);
        }
        return new LengthModel(r, v, meanSource, meanTarget);
    }

    /// The log ratio for a bead of these lengths and shape; 0 for a bead with an empty side.
    public double score(double source, double target, Shape shape) {
        return shape.isGap()
                ? 0
                : together(source, target) + sourceAlone(source, shape.source()) + targetAlone(target, shape.target());
    }

    /// The part of a score that either length has to do with: the log density of the one beside the other.
    double together(double source, double target) {
        double spread = variance * middle(source, target, ratio);
        double distance = target - ratio * source;
        double squared = distance * distance / spread;
        // (1 + squared / FREEDOM) to the (FREEDOM + 1), times the spread, under one logarithm: there are millions
        double tail = 1 + squared / FREEDOM;
        return LOG_PEAK + logRatio / 2 - Math.log(tail * tail * tail * tail * tail * spread) / 2;
    }

    /// The part of a score that the source alone has to do with.
    double sourceAlone(double length, int pieces) {
        return background(length, pieces, meanSource, logMeanSource) / 2;
    }

    /// The part of a score that the target alone has to do with.
    double targetAlone(double length, int pieces) {
        return background(length, pieces, meanTarget, logMeanTarget) / 2;
    }

    /// Minus the log density of lengths drawn freely (exponential), less that of the total cut anywhere into pieces.
    private static double background(double length, int pieces, double mean, double logMean) {
        double free = length / mean + pieces * logMean;
        return pieces == 1 ? free : free + LOG_FACTORIALS[pieces - 1] - (pieces - 1) * Math.log(Math.max(1, length));
    }

    private static double squaredDistance(double source, double target, double ratio, double variance) {
        double distance = target - ratio * source;
        return distance * distance / (variance * middle(source, target, ratio));
    }

    private static double middle(double source, double target, double ratio) {
        return Math.max(8, (ratio * source + target) / 2);
    }

    /// Whether the ratio is one that translations have; a text of which much is missing has another.
    public boolean isUsual() {
        return ratio > 1 / UNUSUAL && ratio < UNUSUAL;
    }

    public double ratio() {
        return ratio;
    }

    public double variance() {
        return variance;
    }
}
