package enface.align.score;

import enface.align.search.Step;
import enface.align.word.Edge;
import enface.align.word.Tokens;
import java.util.List;

/// What an [Edge] says: a bead starts, or ends, alike on both sides, and some edges seldom fall inside a bead.
///
/// How often is learnt from the texts, since translators split and join paragraphs, and languages punctuate in their
/// own ways.
///
/// A bead's score is a sum of log ratios to edges that fall by chance.
public final class EdgeModel {

    private static final double BELIEF = 10;
    private static final double FIRST_RUNNING_OVER = 0.1;
    private static final double LEAST = 1e-4;

    private final Edge edge;
    private final Tokens source;
    private final Tokens target;
    private final double[][] outer;
    private final double[] sourceInside;
    private final double[] targetInside;

    private EdgeModel(
            Edge edge, Tokens source, Tokens target, double[][] outer, double[] sourceInside, double[] targetInside) {
        this.edge = edge;
        this.source = source;
        this.target = target;
        this.outer = outer;
        this.sourceInside = sourceInside;
        this.targetInside = targetInside;
    }

    /// Before any alignment: edges mostly agree.
    public static EdgeModel first(Edge edge, Tokens source, Tokens target) {
        return new Counts(edge, source, target).model();
    }

    /// As these beads have it, which join something on both sides.
    public EdgeModel learn(List<Step> beads) {
        var counts = new Counts(edge, source, target);
        beads.forEach(counts::add);
        return counts.model();
    }

    Edge edge() {
        return edge;
    }

    /// The log ratio of these kinds at the rim of a bead, before its weight.
    double outer(int sourceKind, int targetKind) {
        return outer[sourceKind][targetKind];
    }

    /// By kind: the log ratio of an edge inside a bead, before its weight.
    double[] sourceInside() {
        return sourceInside;
    }

    double[] targetInside() {
        return targetInside;
    }

    /// How often edges were seen, at the rim of beads and inside.
    private static final class Counts {

        private final Edge edge;
        private final Tokens source;
        private final Tokens target;
        private final byte[] sourceKinds;
        private final byte[] targetKinds;
        private final double[][] outer;
        private final double[] sourceInside;
        private final double[] targetInside;

        Counts(Edge edge, Tokens source, Tokens target) {
            this.edge = edge;
            this.source = source;
            this.target = target;
            sourceKinds = source.kinds(edge);
            targetKinds = target.kinds(edge);
            outer = new double[edge.kinds()][edge.kinds()];
            sourceInside = new double[edge.kinds()];
            targetInside = new double[edge.kinds()];
        }

        void add(Step bead) {
            int s = sourceKinds[
                    edge.atStart() ? bead.source().from() : bead.source().to()];
            int t = targetKinds[
                    edge.atStart() ? bead.target().from() : bead.target().to()];
            outer[s][t] += bead.probability();
            for (int place = bead.source().from() + 1; place < bead.source().to(); place++) {
                sourceInside[sourceKinds[place]] += bead.probability();
            }
            for (int place = bead.target().from() + 1; place < bead.target().to(); place++) {
                targetInside[targetKinds[place]] += bead.probability();
            }
        }

        EdgeModel model() {
            var p = shares(source);
            var q = shares(target);
            return new EdgeModel(edge, source, target, rim(p, q), inside(sourceInside, p), inside(targetInside, q));
        }

        /// How common each kind is, never all and never none.
        private double[] shares(Tokens side) {
            var shares = new double[edge.kinds()];
            int segments = side.segments();
            var kinds = side.kinds(edge);
            for (int segment = 0; segment < segments; segment++) {
                shares[kinds[edge.atStart() ? segment : segment + 1]]++;
            }
            for (int kind = 0; kind < edge.kinds(); kind++) {
                shares[kind] = (shares[kind] + 0.5) / (segments + 0.5 * edge.kinds());
            }
            return shares;
        }

        private double[][] rim(double[] p, double[] q) {
            double seen = 0;
            double rest = 0;
            for (int kind = 0; kind < edge.kinds(); kind++) {
                rest += p[kind] - agreeing(p, q, kind);
                for (double count : outer[kind]) {
                    seen += count;
                }
            }
            var logs = new double[edge.kinds()][edge.kinds()];
            for (int s = 0; s < edge.kinds(); s++) {
                for (int t = 0; t < edge.kinds(); t++) {
                    double apart = (p[s] - agreeing(p, q, s)) * (q[t] - agreeing(p, q, t)) / rest;
                    double guess = s == t ? agreeing(p, q, s) + apart : apart;
                    double joint = (outer[s][t] + BELIEF * guess) / (seen + BELIEF);
                    logs[s][t] = Math.log(Math.max(joint, LEAST * p[s] * q[t]) / (p[s] * q[t]));
                }
            }
            return logs;
        }

        private double agreeing(double[] p, double[] q, int kind) {
            return edge.agreement() * Math.min(p[kind], q[kind]);
        }

        private double[] inside(double[] counts, double[] shares) {
            double seen = 0;
            for (double count : counts) {
                seen += count;
            }
            var logs = new double[edge.kinds()];
            for (int kind = 0; kind < edge.kinds(); kind++) {
                double guess =
                        edge != Edge.PARAGRAPH ? shares[kind] : kind == 1 ? FIRST_RUNNING_OVER * shares[1] : shares[0];
                logs[kind] = edge == Edge.PARAGRAPH && kind == 0
                        ? 0
                        : Math.log((counts[kind] + BELIEF * guess) / (seen + BELIEF) / shares[kind]);
            }
            return logs;
        }
    }
}
