package enface.align.score;

import enface.align.search.Step;
import java.util.List;

/// What the borders of paragraphs say: a bead often starts a paragraph on both sides or on neither, and seldom runs
/// over a border. How often is learnt from the texts, since translators split and join paragraphs.
///
/// A bead's score is a sum of log ratios to borders that fall by chance.
public final class BorderModel {

    private static final double BELIEF = 10;
    private static final double FIRST_AGREEMENT = 0.9;
    private static final double FIRST_RUNNING_OVER = 0.1;

    private final Tokens source;
    private final Tokens target;
    private final double[][] starts;
    private final double sourceInside;
    private final double targetInside;

    private BorderModel(Tokens source, Tokens target, double[][] starts, double sourceInside, double targetInside) {
        this.source = source;
        this.target = target;
        this.starts = starts;
        this.sourceInside = sourceInside;
        this.targetInside = targetInside;
    }

    /// Before any alignment: paragraphs mostly agree.
    public static BorderModel first(Tokens source, Tokens target) {
        return of(source, target, new double[2][2], new double[2], new double[2]);
    }

    /// The same for parts of the texts.
    public BorderModel of(Tokens sourcePart, Tokens targetPart) {
        return new BorderModel(sourcePart, targetPart, starts, sourceInside, targetInside);
    }

    /// As these beads have it.
    public BorderModel learn(List<Step> beads) {
        var starting = new double[2][2];
        var insideSource = new double[2];
        var insideTarget = new double[2];
        for (var bead : beads) {
            starting[index(source, bead.source().from())][
                    index(target, bead.target().from())] += bead.probability();
            for (int s = bead.source().from() + 1; s < bead.source().to(); s++) {
                insideSource[index(source, s)] += bead.probability();
            }
            for (int t = bead.target().from() + 1; t < bead.target().to(); t++) {
                insideTarget[index(target, t)] += bead.probability();
            }
        }
        return of(source, target, starting, insideSource, insideTarget);
    }

    private static BorderModel of(
            Tokens source, Tokens target, double[][] starting, double[] insideSource, double[] insideTarget) {
        double p = share(source);
        double q = share(target);
        double both = FIRST_AGREEMENT * Math.min(p, q);
        var guess = new double[][] {{1 - p - q + both, q - both}, {p - both, both}};
        double seen = starting[0][0] + starting[0][1] + starting[1][0] + starting[1][1];
        var starts = new double[2][2];
        for (int s = 0; s < 2; s++) {
            for (int t = 0; t < 2; t++) {
                double joint = (starting[s][t] + BELIEF * guess[s][t]) / (seen + BELIEF);
                starts[s][t] = Math.log(Math.max(joint, 1e-4) / ((s == 1 ? p : 1 - p) * (t == 1 ? q : 1 - q)));
            }
        }
        return new BorderModel(source, target, starts, inside(insideSource, p), inside(insideTarget, q));
    }

    private static double inside(double[] counts, double share) {
        double seen = counts[0] + counts[1];
        double over = (counts[1] + BELIEF * FIRST_RUNNING_OVER * share) / (seen + BELIEF);
        return Math.log(over / share);
    }

    /// How many segments start a paragraph, never all and never none.
    private static double share(Tokens side) {
        int starts = 0;
        for (int i = 0; i < side.segments(); i++) {
            starts += index(side, i);
        }
        return (starts + 0.5) / (side.segments() + 1.0);
    }

    private static int index(Tokens side, int segment) {
        return side.startsParagraph(segment) ? 1 : 0;
    }

    /// The log ratio of a bead with both sides.
    public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        double score = starts[index(source, sourceFrom)][index(target, targetFrom)];
        for (int s = sourceFrom + 1; s < sourceTo; s++) {
            score += index(source, s) * sourceInside;
        }
        for (int t = targetFrom + 1; t < targetTo; t++) {
            score += index(target, t) * targetInside;
        }
        return score;
    }
}
