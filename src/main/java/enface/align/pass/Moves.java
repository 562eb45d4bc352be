package enface.align.pass;

import enface.align.search.LocalPath;
import enface.align.search.Step;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Finds passages that stand elsewhere in the translation, which no path in order can join.
///
/// What the path leaves alone on either side, or joins without being sure, is compared with all such of the other
/// side: the best local paths by the one score of a bead. A passage counts as moved where its score is more than the
/// many places it was looked for would give by chance, and more than it fits anywhere else ([Rivals]). Where there is
/// very much to compare only what stands nearest
/// is, so that time stays linear.
final class Moves {

    /// A bead joined with less is looked at again.
    private static final double WEAK = 0.5;
    /// As in the last pass: how much of a score counts as log probability.
    private static final double SHARPNESS = 0.5;
    /// A passage was looked for in at least so many places, however few are left to compare: nobody knows that the
    /// few have anything to do with one another.
    private static final double FEWEST_PLACES = 400;
    /// By how much the score must exceed that of any other place for the passage.
    private static final double BETTER = 3;
    /// So many beads of passages that have surely moved were right to the segment.
    private static final double SUREST = 0.92;

    private static final int SOURCES_AT_ONCE = 250;
    private static final int TARGETS_AT_ONCE = 1_500;

    private final Learning learning;
    private final Rivals rivals;
    private final List<Step> path;
    private final List<Step> moved = new ArrayList<>();
    private final BitSet takenSources = new BitSet();
    private final BitSet takenTargets = new BitSet();

    private Moves(Learning learning, List<Step> path) {
        this.learning = learning;
        this.path = path;
        rivals = new Rivals(learning);
    }

    /// Looks through a path.
    ///
    /// @param isFixed what may not be looked at again
    static Found in(List<Step> path, Learning learning, Predicate<Step> isFixed) {
        return new Moves(learning, path).found(isFixed);
    }

    private Found found(Predicate<Step> isFixed) {
        var sources = new Loose();
        var targets = new Loose();
        int block = 0;
        for (var step : path) {
            boolean gap = step.source().isEmpty() || step.target().isEmpty();
            if (!isFixed.test(step) && (gap || step.probability() < WEAK)) {
                sources.add(step.source(), block);
                targets.add(step.target(), block);
            } else if (!gap) {
                block++;
            }
        }
        if (!sources.segments.isEmpty() && !targets.segments.isEmpty()) {
            compare(sources, targets);
        }
        moved.sort(Comparator.comparingInt(step -> step.source().from()));
        return new Found(path.stream().flatMap(step -> rest(step).stream()).toList(), List.copyOf(moved));
    }

    /// The segments of a side that are joined to nothing for sure, and the blocks they come in: between two beads of
    /// the path that are sure.
    private static final class Loose {
        final List<Integer> segments = new ArrayList<>();
        final List<Integer> blocks = new ArrayList<>();

        void add(SegmentRange range, int block) {
            range.segments().forEach(segment -> {
                segments.add(segment);
                blocks.add(block);
            });
        }

        int[] segments(int from, int to) {
            return ints(segments.subList(from, to));
        }

        int[] blocks(int from, int to) {
            return ints(blocks.subList(from, to));
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }

        int size() {
            return segments.size();
        }

        /// The first that stands in this block or a later one.
        int from(int block) {
            return (int) blocks.stream().takeWhile(b -> b < block).count();
        }
    }

    private void compare(Loose sources, Loose targets) {
        int width = Math.min(targets.size(), TARGETS_AT_ONCE);
        double chance = Math.log(Math.max(FEWEST_PLACES, (double) sources.size() * width));
        for (int from = 0; from < sources.size(); from += SOURCES_AT_ONCE) {
            int to = Math.min(sources.size(), from + SOURCES_AT_ONCE);
            int middle = targets.from(sources.blocks.get((from + to) / 2));
            int first = Math.clamp(middle - width / 2, 0, targets.size() - width);
            compare(sources, from, to, targets, first, first + width, chance);
        }
    }

    private void compare(Loose sources, int from, int to, Loose targets, int first, int end, double chance) {
        var left = sources.segments(from, to);
        var right = targets.segments(first, end);
        double least = chance / SHARPNESS;
        for (var found : learning.anywhere(left, right)
                .localPaths(sources.blocks(from, to), targets.blocks(first, end), least)) {
            take(found, left, right, chance);
        }
    }

    /// @param chance the log of the number of places a passage was looked for
    private void take(LocalPath found, int[] left, int[] right, double chance) {
        var steps = found.steps().stream()
                .filter(step -> !step.source().isEmpty() && !step.target().isEmpty())
                .map(step -> new Step(chosen(step.source(), left), chosen(step.target(), right), step.shape(), 1))
                .toList();
        if (steps.stream().anyMatch(step -> step.target().segments().anyMatch(takenTargets::get))) {
            return;
        }
        var first = steps.getFirst();
        var last = steps.getLast();
        double rival = rivals.best(
                new SegmentRange(first.source().from(), last.source().to()),
                new SegmentRange(first.target().from(), last.target().to()));
        if (found.score() - rival < BETTER) {
            return;
        }
        double odds = Math.exp(chance - SHARPNESS * found.score()) + Math.exp(SHARPNESS * (rival - found.score()));
        for (var step : steps) {
            moved.add(new Step(step.source(), step.target(), step.shape(), SUREST / (1 + odds)));
            takenSources.set(step.source().from(), step.source().to());
            takenTargets.set(step.target().from(), step.target().to());
        }
    }

    private static SegmentRange chosen(SegmentRange range, int[] segments) {
        return new SegmentRange(segments[range.from()], segments[range.to() - 1] + 1);
    }

    /// A bead of the path, taken apart where some of it has moved.
    private List<Step> rest(Step step) {
        boolean gap = step.source().isEmpty() || step.target().isEmpty();
        boolean whole = step.source().segments().noneMatch(takenSources::get)
                && step.target().segments().noneMatch(takenTargets::get);
        if (gap || whole) {
            return List.of(step);
        }
        var apart = new ArrayList<Step>();
        int target = step.target().from();
        step.source().segments().forEach(s -> apart.add(alone(s, s + 1, target, target, step)));
        int source = step.source().to();
        step.target().segments().forEach(t -> apart.add(alone(source, source, t, t + 1, step)));
        return apart;
    }

    private static Step alone(int from, int to, int targetFrom, int targetTo, Step of) {
        var source = new SegmentRange(from, to);
        var target = new SegmentRange(targetFrom, targetTo);
        return new Step(source, target, source.isEmpty() ? 1 : 0, 1 - of.probability());
    }
}
