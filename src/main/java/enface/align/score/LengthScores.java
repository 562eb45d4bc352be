package enface.align.score;

import enface.align.word.Tokens;
import java.util.function.DoubleBinaryOperator;

/// What the lengths say of the beads of two parts of the texts, with all that hangs on one side laid ready, so that a
/// bead costs one logarithm. Immutable.
final class LengthScores {

    private final LengthModel model;
    private final double[] sourceBefore;
    private final double[] targetBefore;
    /// By number of segments, then by the place where they end: what they say alone.
    private final double[][] sourceAlone;
    private final double[][] targetAlone;

    /// @param widest how many segments of either side a bead joins at most
    LengthScores(LengthModel model, Tokens source, Tokens target, int widest) {
        this.model = model;
        sourceBefore = before(source);
        targetBefore = before(target);
        sourceAlone = alone(sourceBefore, widest, (length, pieces) -> model.sourceAlone(length, (int) pieces));
        targetAlone = alone(targetBefore, widest, (length, pieces) -> model.targetAlone(length, (int) pieces));
    }

    private static double[] before(Tokens side) {
        var before = new double[side.segments() + 1];
        for (int place = 0; place < before.length; place++) {
            before[place] = side.length(0, place);
        }
        return before;
    }

    private static double[][] alone(double[] before, int widest, DoubleBinaryOperator background) {
        var alone = new double[widest + 1][before.length];
        for (int pieces = 1; pieces <= widest; pieces++) {
            for (int end = pieces; end < before.length; end++) {
                alone[pieces][end] = background.applyAsDouble(before[end] - before[end - pieces], pieces);
            }
        }
        return alone;
    }

    /// The log ratio of a bead with both sides, by where it ends and how many segments it joins.
    double score(int sourceEnd, int sources, int targetEnd, int targets) {
        double source = sourceBefore[sourceEnd] - sourceBefore[sourceEnd - sources];
        double target = targetBefore[targetEnd] - targetBefore[targetEnd - targets];
        return model.together(source, target) + sourceAlone[sources][sourceEnd] + targetAlone[targets][targetEnd];
    }
}
