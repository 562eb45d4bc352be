package enface.align.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Chains anchors: of many points that may lie on the path, the heaviest series that never goes back on either side,
/// and of these the ones that their neighbours agree with. One side may have many more segments than the other: spans
/// are compared by the chain's own slope.
///
/// Time n log n by a Fenwick tree of best chains by target place; memory linear.
public final class AnchorChain {

    /// A source and a target segment that may correspond.
    public record Anchor(int source, int target, float weight) {}

    private static final int NEIGHBOURS = 8;
    /// How far from its neighbours' line an anchor may lie: so many segments, and this share of the neighbours' span.
    private static final int OFF_LINE = 6;

    private static final double OFF_SPAN = 0.1;

    private final List<Anchor> anchors;
    private final int targets;

    /// @param targets the number of target segments
    public AnchorChain(List<Anchor> anchors, int targets) {
        this.anchors = anchors.stream()
                .sorted(Comparator.comparingInt(Anchor::source)
                        .thenComparing(Comparator.comparingInt(Anchor::target).reversed()))
                .toList();
        this.targets = targets;
    }

    /// The chain, rising strictly on both sides.
    public List<Anchor> heaviest() {
        var sums = new double[anchors.size()];
        var before = new int[anchors.size()];
        var tree = new int[targets + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int a = 0; a < anchors.size(); a++) {
            var anchor = anchors.get(a);
            before[a] = best(tree, sums, anchor.target());
            sums[a] = anchor.weight() + (before[a] < 0 ? 0 : sums[before[a]]);
            for (int at = anchor.target() + 1; at <= targets; at += at & -at) {
                if (tree[at] < 0 || sums[tree[at]] < sums[a]) {
                    tree[at] = a;
                }
            }
            last = last < 0 || sums[a] > sums[last] ? a : last;
        }
        var chain = new ArrayList<Anchor>();
        for (int a = last; a >= 0; a = before[a]) {
            chain.add(anchors.get(a));
        }
        Collections.reverse(chain);
        return chain;
    }

    /// The best chain that ends before target segment `target`. Among anchors of one source segment the later targets
    /// come first, so that no two of them chain.
    private static int best(int[] tree, double[] sums, int target) {
        int best = -1;
        for (int at = target; at > 0; at -= at & -at) {
            if (tree[at] >= 0 && (best < 0 || sums[tree[at]] > sums[best])) {
                best = tree[at];
            }
        }
        return best;
    }

    /// The anchors of the chain that lie where most of their neighbours point.
    public List<Anchor> agreeing() {
        var chain = heaviest();
        double root = Math.sqrt(slope(chain));
        var agreeing = new ArrayList<Anchor>();
        for (int a = 0; a < chain.size(); a++) {
            if (agrees(chain, a, root)) {
                agreeing.add(chain.get(a));
            }
        }
        return agreeing;
    }

    /// How many target segments the chain goes on for a source segment: the median between anchors a few links apart,
    /// which neither a wrong anchor nor a passage left out tells much of.
    private static double slope(List<Anchor> chain) {
        int apart = Math.min(NEIGHBOURS, chain.size() - 1);
        if (apart < 1) {
            return 1;
        }
        var slopes = new double[chain.size() - apart];
        for (int a = 0; a < slopes.length; a++) {
            var from = chain.get(a);
            var to = chain.get(a + apart);
            slopes[a] = (double) (to.target() - from.target()) / (to.source() - from.source());
        }
        Arrays.sort(slopes);
        return slopes[slopes.length / 2];
    }

    /// @param root of the slope: source segments times this and target segments by this are as many
    private static boolean agrees(List<Anchor> chain, int a, double root) {
        var anchor = chain.get(a);
        int agreeing = 0;
        int asked = 0;
        for (int n = Math.max(0, a - NEIGHBOURS); n <= Math.min(chain.size() - 1, a + NEIGHBOURS); n++) {
            if (n == a) {
                continue;
            }
            var neighbour = chain.get(n);
            double sourceSpan = Math.abs(neighbour.source() - anchor.source()) * root;
            double targetSpan = Math.abs(neighbour.target() - anchor.target()) / root;
            asked++;
            if (Math.abs(sourceSpan - targetSpan) <= OFF_LINE + OFF_SPAN * Math.max(sourceSpan, targetSpan)) {
                agreeing++;
            }
        }
        return asked > 0 && agreeing * 2 >= asked;
    }
}
