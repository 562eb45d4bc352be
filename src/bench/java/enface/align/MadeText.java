package enface.align;

import enface.align.Gold.Link;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Two texts made from units known to correspond, with the gold that follows: on either side neighbours are merged,
/// units are cut at a clause and units are left out, at random from a fixed seed; and now and then, where it is asked
/// for, one long segment stands beside five to nine short ones.
///
/// @param gold in order; what is left out on one side stands alone, segment by segment
record MadeText(List<String> source, List<String> target, List<Link> gold) {

    /// A unit in both languages.
    record Unit(String source, String target) {}

    /// How often each is done to a side, 0 to 1 of its units.
    ///
    /// @param gathered begins a segment of five to nine units
    record Strength(double merged, double cut, double leftOut, double gathered) {

        Strength(double merged, double cut, double leftOut) {
            this(merged, cut, leftOut, 0);
        }
    }

    private static final String CLAUSE_ENDS = ",;:，；：、。";
    /// Neither part of a unit that is cut is shorter.
    private static final double SHORTEST_PART = 0.25;

    private static final int FEWEST_GATHERED = 5;
    private static final int MOST_GATHERED = 9;

    static MadeText of(
            List<Unit> units, LanguageTag source, Strength toSource, LanguageTag target, Strength toTarget, long seed) {
        var random = new Random(seed);
        var left = new Making(units.stream().map(Unit::source).toList(), source, toSource, random);
        var right = new Making(units.stream().map(Unit::target).toList(), target, toTarget, random);
        var gold = new ArrayList<Link>();
        int from = 0;
        for (int end = 1; end <= units.size(); end++) {
            if (end == units.size() || !(left.joined[end] || right.joined[end])) {
                link(left.ids(from, end), right.ids(from, end), gold);
                from = end;
            }
        }
        return new MadeText(left.segments, right.segments, gold);
    }

    private static void link(List<Integer> source, List<Integer> target, List<Link> gold) {
        if (!source.isEmpty() && !target.isEmpty()) {
            gold.add(new Link(source, target));
            return;
        }
        source.forEach(id -> gold.add(new Link(List.of(id), List.of())));
        target.forEach(id -> gold.add(new Link(List.of(), List.of(id))));
    }

    /// One side.
    private static final class Making {

        final List<String> segments = new ArrayList<>();
        /// Whether a unit begins inside the segment that the one before it ends with.
        final boolean[] joined;
        /// Where the segments of each unit start and end.
        private final int[] starts;
        private final int[] ends;
        /// How many units the segment of many gathers, and how many of them are still to come.
        private int gathered;
        private int gathering;

        Making(List<String> units, LanguageTag language, Strength strength, Random random) {
            joined = new boolean[units.size() + 1];
            starts = new int[units.size()];
            ends = new int[units.size()];
            boolean there = false;
            for (int u = 0; u < units.size(); u++) {
                boolean merged = random.nextDouble() < strength.merged;
                boolean cut = random.nextDouble() < strength.cut;
                boolean leftOut = random.nextDouble() < strength.leftOut;
                starts[u] = segments.size();
                if (gathering == 0 && strength.gathered > 0 && random.nextDouble() < strength.gathered) {
                    gather(random);
                }
                if (gathering > 0) {
                    merged = gathering < gathered;
                    cut = false;
                    leftOut = false;
                    gathering--;
                }
                if (!leftOut) {
                    joined[u] = there && merged;
                    add(units.get(u), joined[u], cut, language.isUnspaced() ? "" : " ");
                    starts[u] -= joined[u] ? 1 : 0;
                }
                there = !leftOut;
                ends[u] = segments.size();
            }
        }

        private void gather(Random random) {
            gathered = random.nextInt(FEWEST_GATHERED, MOST_GATHERED + 1);
            gathering = gathered;
        }

        private void add(String unit, boolean joins, boolean cut, String between) {
            int end = cut ? clause(unit, between) : 0;
            var first = end > 0 ? unit.substring(0, end) : unit;
            segments.add(joins ? segments.removeLast() + between + first : first);
            if (end > 0) {
                segments.add(unit.substring(end).strip());
            }
        }

        /// Behind the clause that ends nearest the middle; 0 where none does.
        private static int clause(String unit, String between) {
            int middle = unit.length() / 2;
            return IntStream.range((int) (unit.length() * SHORTEST_PART), (int) (unit.length() * (1 - SHORTEST_PART)))
                    .filter(at ->
                            at > 0 && CLAUSE_ENDS.indexOf(unit.charAt(at - 1)) >= 0 && unit.startsWith(between, at))
                    .boxed()
                    .min((a, b) -> Integer.compare(Math.abs(a - middle), Math.abs(b - middle)))
                    .orElse(0);
        }

        List<Integer> ids(int fromUnit, int toUnit) {
            return IntStream.range(starts[fromUnit], ends[toUnit - 1]).boxed().toList();
        }
    }
}
