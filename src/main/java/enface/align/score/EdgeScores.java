package enface.align.score;

import enface.align.word.Edge;
import enface.align.word.Tokens;
import java.util.List;

/// What all edges say of the beads of two parts of the texts, laid ready so that a bead costs a few look-ups however
/// many edges there are and however wide it is. Immutable.
final class EdgeScores {

    private final Rim starts;
    private final Rim ends;
    /// By place between segments: what edges inside a bead say of all places before it.
    private final double[] insideSource;
    private final double[] insideTarget;

    EdgeScores(List<EdgeModel> edges, Tokens source, Tokens target) {
        starts = new Rim(edges.stream().filter(e -> e.edge().atStart()).toList(), source, target);
        ends = new Rim(edges.stream().filter(e -> !e.edge().atStart()).toList(), source, target);
        insideSource = new double[source.segments() + 2];
        insideTarget = new double[target.segments() + 2];
        for (var edge : edges) {
            add(edge.edge(), edge.sourceInside(), source, insideSource);
            add(edge.edge(), edge.targetInside(), target, insideTarget);
        }
        sum(insideSource);
        sum(insideTarget);
    }

    private static void add(Edge edge, double[] logs, Tokens side, double[] inside) {
        var kinds = side.kinds(edge);
        for (int place = 0; place < kinds.length; place++) {
            inside[place + 1] += edge.weight() * logs[kinds[place]];
        }
    }

    private static void sum(double[] values) {
        for (int i = 1; i < values.length; i++) {
            values[i] += values[i - 1];
        }
    }

    /// The log ratio of a bead with both sides.
    double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return starts.score(sourceFrom, targetFrom)
                + ends.score(sourceTo, targetTo)
                + (insideSource[sourceTo] - insideSource[sourceFrom + 1])
                + (insideTarget[targetTo] - insideTarget[targetFrom + 1]);
    }

    /// Several edges seen at the same place, their kinds together as one number.
    private static final class Rim {

        private final int[] sourceKinds;
        private final int[] targetKinds;
        private final double[][] logs;

        Rim(List<EdgeModel> edges, Tokens source, Tokens target) {
            sourceKinds = new int[source.segments() + 1];
            targetKinds = new int[target.segments() + 1];
            int all = 1;
            for (var edge : edges) {
                number(source.kinds(edge.edge()), edge.edge().kinds(), sourceKinds);
                number(target.kinds(edge.edge()), edge.edge().kinds(), targetKinds);
                all *= edge.edge().kinds();
            }
            logs = new double[all][all];
            int below = all;
            for (var edge : edges) {
                below /= edge.edge().kinds();
                add(edge, below);
            }
        }

        private static void number(byte[] kinds, int count, int[] numbers) {
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = numbers[place] * count + kinds[place];
            }
        }

        /// @param below how many numbers share each kind of this edge, one after the other
        private void add(EdgeModel edge, int below) {
            int kinds = edge.edge().kinds();
            for (int s = 0; s < logs.length; s++) {
                for (int t = 0; t < logs.length; t++) {
                    logs[s][t] += edge.edge().weight() * edge.outer(s / below % kinds, t / below % kinds);
                }
            }
        }

        double score(int source, int target) {
            return logs[sourceKinds[source]][targetKinds[target]];
        }
    }
}
