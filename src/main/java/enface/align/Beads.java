package enface.align;

import enface.align.search.Step;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Turns a path through the segments that are not empty into beads of all segments.
///
/// An empty segment stands alone, in its place, and belongs to a bead only where the bead lies on both sides of it.
final class Beads {

    private final Reading.Kept source;
    private final Reading.Kept target;
    private final Fixed fixed;
    private final List<Bead> beads = new ArrayList<>();
    private int sourceDone;
    private int targetDone;

    Beads(Reading.Kept source, Reading.Kept target, Fixed fixed) {
        this.source = source;
        this.target = target;
        this.fixed = fixed;
    }

    /// @param path in order, through all segments
    /// @param moved beads of segments that the path leaves alone, in the order of the source
    Alignment of(List<Step> path, List<Step> moved) {
        var alignment = along(path);
        return moved.isEmpty() ? alignment : withMoved(alignment, moved);
    }

    private Alignment withMoved(Alignment inOrder, List<Step> moved) {
        var all = new ArrayList<Bead>();
        for (var step : moved) {
            var left = full(source, step.source(), 0);
            var right = full(target, step.target(), 0);
            boolean swallows = left.size() > step.source().size()
                    || right.size() > step.target().size();
            if (!swallows || fixed.blanks().isEmpty()) { // an empty segment inside may be confirmed to stand alone
                all.add(Bead.proposed(left, right, step.probability()));
            }
        }
        var sources = new BitSet();
        var targets = new BitSet();
        for (var bead : all) {
            sources.set(bead.source().from(), bead.source().to());
            targets.set(bead.target().from(), bead.target().to());
        }
        inOrder.beads().stream()
                .filter(b -> b.source().isEmpty()
                        ? !targets.get(b.target().from())
                        : !sources.get(b.source().from()))
                .forEach(all::add);
        all.sort(Alignment.IN_ORDER);
        return new Alignment(source.all(), target.all(), all);
    }

    private Alignment along(List<Step> steps) {
        for (var step : withBlanks(steps)) {
            var confirmed = fixed.bead(step);
            if (confirmed.isPresent()) {
                alone(confirmed.get().source().from(), confirmed.get().target().from());
                add(confirmed.get());
            } else {
                aloneBefore(step);
                var left = full(source, step.source(), sourceDone);
                var right = full(target, step.target(), targetDone);
                add(Bead.proposed(left, right, step.probability()));
            }
        }
        alone(source.all(), target.all());
        return new Alignment(source.all(), target.all(), beads);
    }

    /// A step of nothing comes before those that begin at its place.
    private List<Step> withBlanks(List<Step> steps) {
        var all = new ArrayList<>(fixed.blanks());
        all.addAll(steps);
        all.sort(Comparator.comparingInt((Step s) -> s.source().from())
                .thenComparingInt(s -> s.target().from())
                .thenComparingInt(s -> s.source().to())
                .thenComparingInt(s -> s.target().to()));
        return all;
    }

    private void add(Bead bead) {
        beads.add(bead);
        sourceDone = Math.max(sourceDone, bead.source().to());
        targetDone = Math.max(targetDone, bead.target().to());
    }

    private void aloneBefore(Step step) {
        int sourceEnd = step.source().isEmpty()
                ? sourceDone
                : source.segments().get(step.source().from());
        int targetEnd = step.target().isEmpty()
                ? targetDone
                : target.segments().get(step.target().from());
        alone(sourceEnd, targetEnd);
    }

    private void alone(int sourceEnd, int targetEnd) {
        for (; sourceDone < sourceEnd; sourceDone++) {
            var segment = new SegmentRange(sourceDone, sourceDone + 1);
            beads.add(Bead.proposed(segment, SegmentRange.emptyAt(targetDone), 1));
        }
        for (; targetDone < targetEnd; targetDone++) {
            var segment = new SegmentRange(targetDone, targetDone + 1);
            beads.add(Bead.proposed(SegmentRange.emptyAt(sourceDone), segment, 1));
        }
    }

    private static SegmentRange full(Reading.Kept side, SegmentRange range, int place) {
        return range.isEmpty()
                ? SegmentRange.emptyAt(place)
                : new SegmentRange(
                        side.segments().get(range.from()), side.segments().get(range.to() - 1) + 1);
    }
}
