package enface.align.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.correct.CannotRepair.Reason;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// What repairs make of an alignment; each gives the change and leaves the alignment as it is.
///
/// A bead that a hand has made is confirmed. Pure; a repair costs what it changes. Every method throws [CannotRepair]
/// where the repair makes no sense.
public final class Repairs {

    private final Alignment alignment;

    public Repairs(Alignment alignment) {
        this.alignment = alignment;
    }

    private Bead bead(int number) {
        if (number < 0 || number >= alignment.beads().size()) {
            throw new CannotRepair(Reason.NO_BEAD);
        }
        return alignment.beads().get(number);
    }

    private static Bead made(SegmentRange source, SegmentRange target) {
        return new Bead(source, target, 1, Status.CONFIRMED);
    }

    private static boolean isNothing(SegmentRange source, SegmentRange target) {
        return source.isEmpty() && target.isEmpty();
    }

    private Repair repair(int at, int count, List<Bead> after) {
        var before = alignment.beads().subList(at, at + count);
        if (before.equals(after)) {
            throw new CannotRepair(Reason.NO_CHANGE);
        }
        return new Repair(at, before, after);
    }

    /// A bead and the next as one.
    public Repair merge(int number) {
        var first = bead(number);
        if (number + 1 == alignment.beads().size()) {
            throw new CannotRepair(Reason.NO_NEIGHBOUR);
        }
        var second = bead(number + 1);
        return repair(
                number,
                2,
                List.of(made(together(first.source(), second.source()), together(first.target(), second.target()))));
    }

    private static SegmentRange together(SegmentRange first, SegmentRange second) {
        if (!first.isEmpty() && !second.isEmpty() && first.to() != second.from()) {
            throw new CannotRepair(Reason.APART);
        }
        return first.span(second);
    }

    /// Where a side of a bead is parted when nobody says where.
    public static int middle(SegmentRange segments) {
        return segments.from() + (segments.size() + 1) / 2;
    }

    /// A bead parted in two.
    ///
    /// @param source where the second part begins in the source, @param target in the target
    public Repair split(int number, int source, int target) {
        var bead = bead(number);
        if (source < bead.source().from()
                || source > bead.source().to()
                || target < bead.target().from()
                || target > bead.target().to()) {
            throw new CannotRepair(Reason.NO_SENTENCE);
        }
        var left = new SegmentRange(bead.source().from(), source);
        var leftTarget = new SegmentRange(bead.target().from(), target);
        var right = new SegmentRange(source, bead.source().to());
        var rightTarget = new SegmentRange(target, bead.target().to());
        if (isNothing(left, leftTarget) || isNothing(right, rightTarget)) {
            throw new CannotRepair(Reason.NOT_PARTED);
        }
        return repair(number, 1, List.of(made(left, leftTarget), made(right, rightTarget)));
    }

    /// A segment, and what stands before it in its bead, moved into the bead before.
    public Repair up(Half half, int segment) {
        int number = number(half, segment);
        if (number == 0) {
            throw new CannotRepair(Reason.NO_NEIGHBOUR);
        }
        var bead = bead(number);
        var own = half.of(bead);
        var moved = new SegmentRange(own.from(), segment + 1);
        var before = half.with(bead(number - 1), together(half.of(bead(number - 1)), moved));
        var after = new ArrayList<Bead>(List.of(made(before.source(), before.target())));
        addRest(after, half.of(bead).to() == moved.to(), half, bead, new SegmentRange(moved.to(), own.to()));
        return repair(number - 1, 2, after);
    }

    /// A segment, and what stands behind it in its bead, moved into the next bead.
    public Repair down(Half half, int segment) {
        int number = number(half, segment);
        if (number + 1 == alignment.beads().size()) {
            throw new CannotRepair(Reason.NO_NEIGHBOUR);
        }
        var bead = bead(number);
        var own = half.of(bead);
        var moved = new SegmentRange(segment, own.to());
        var next = half.with(bead(number + 1), together(moved, half.of(bead(number + 1))));
        var after = new ArrayList<Bead>();
        addRest(after, own.from() == segment, half, bead, new SegmentRange(own.from(), segment));
        after.add(made(next.source(), next.target()));
        return repair(number, 2, after);
    }

    /// What is left of a bead, where anything is.
    private static void addRest(List<Bead> to, boolean emptied, Half half, Bead bead, SegmentRange rest) {
        if (!emptied || !half.other().of(bead).isEmpty()) {
            var left = half.with(bead, rest);
            to.add(made(left.source(), left.target()));
        }
    }

    private int number(Half half, int segment) {
        if (segment < 0 || segment >= half.segments(alignment)) {
            throw new CannotRepair(Reason.NO_SENTENCE);
        }
        return half.bead(alignment, segment);
    }

    /// Beads confirmed as they are.
    ///
    /// @param last inclusive
    public Repair confirm(int first, int last) {
        bead(first);
        bead(last);
        if (last < first) {
            throw new CannotRepair(Reason.NO_BEAD);
        }
        return repair(
                first,
                last - first + 1,
                alignment.beads().subList(first, last + 1).stream()
                        .map(b -> b.status() == Status.CONFIRMED ? b : made(b.source(), b.target()))
                        .toList());
    }

    /// A segment taken out of its bead, with nothing beside it.
    public Repair unlink(Half half, int segment) {
        int number = number(half, segment);
        var bead = bead(number);
        var own = half.of(bead);
        var out = new SegmentRange(segment, segment + 1);
        if (own.size() == 1 && half.other().of(bead).isEmpty()) {
            throw new CannotRepair(Reason.NO_CHANGE);
        }
        boolean first = segment == own.from();
        if (!first && segment != own.to() - 1) {
            throw new CannotRepair(Reason.AMID);
        }
        var other = half.other().of(bead);
        var alone = alone(half, out, first ? other.from() : other.to());
        var after = new ArrayList<Bead>();
        var rest = first ? new SegmentRange(segment + 1, own.to()) : new SegmentRange(own.from(), segment);
        addRest(after, rest.isEmpty(), half, bead, rest);
        after.add(first ? 0 : after.size(), alone);
        return repair(number, 1, after);
    }

    /// A segment, and all between it and where the border of its bead is to be: the border before one segment comes to
    /// stand before another. Both are of two beads that follow each other.
    public Repair border(Half half, int from, int to) {
        if (from == to) {
            throw new CannotRepair(Reason.NO_CHANGE);
        }
        return to < from ? down(half, to) : up(half, to - 1);
    }

    /// Segments of one side set aside, with nothing beside them.
    public Repair setAside(Half half, SegmentRange own) {
        if (own.isEmpty() || own.from() < 0 || own.to() > half.segments(alignment)) {
            throw new CannotRepair(Reason.NO_SENTENCE);
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int segment = own.from(); segment < own.to(); segment++) {
            int number = half.bead(alignment, segment);
            first = Math.min(first, number);
            last = Math.max(last, number);
        }
        var after = new ArrayList<Bead>();
        boolean placed = false;
        for (int number = first; number <= last; number++) {
            var bead = bead(number);
            boolean touched = overlaps(half.of(bead), own);
            if (touched && !placed && half.of(bead).from() >= own.from()) {
                after.add(alone(half, own, half.other().of(bead).from()));
                placed = true;
            }
            var rest = rest(half.of(bead), own);
            if (!touched) {
                after.add(bead);
            } else if (!isNothing(rest, half.other().of(bead))) {
                var left = half.with(bead, rest);
                after.add(made(left.source(), left.target()));
            }
            if (touched && !placed) {
                after.add(alone(half, own, half.other().of(bead).to()));
                placed = true;
            }
        }
        return repair(first, last - first + 1, after);
    }

    private static Bead alone(Half half, SegmentRange own, int place) {
        return half == Half.SOURCE ? made(own, SegmentRange.emptyAt(place)) : made(SegmentRange.emptyAt(place), own);
    }

    /// Segments of both sides made one bead, wherever they stand; they are taken out of the beads they are in.
    public Repair link(SegmentRange source, SegmentRange target) {
        if (source.isEmpty()
                || target.isEmpty()
                || source.to() > alignment.sourceSegments()
                || target.to() > alignment.targetSegments()) {
            throw new CannotRepair(Reason.NO_SENTENCE);
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var half : Half.values()) {
            var own = half == Half.SOURCE ? source : target;
            for (int segment = own.from(); segment < own.to(); segment++) {
                int number = half.bead(alignment, segment);
                first = Math.min(first, number);
                last = Math.max(last, number);
            }
        }
        var after = new ArrayList<Bead>();
        for (int number = first; number <= last; number++) {
            carve(after, bead(number), source, target);
        }
        int place = 0;
        while (place < after.size() && isBefore(after.get(place), source, target)) {
            place++;
        }
        after.add(place, made(source, target));
        return repair(first, last - first + 1, after);
    }

    private static void carve(List<Bead> to, Bead bead, SegmentRange source, SegmentRange target) {
        boolean touched = overlaps(bead.source(), source) || overlaps(bead.target(), target);
        if (!touched) {
            to.add(bead);
            return;
        }
        var left = rest(bead.source(), source);
        var right = rest(bead.target(), target);
        if (!isNothing(left, right)) {
            to.add(made(left, right));
        }
    }

    private static boolean overlaps(SegmentRange one, SegmentRange other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /// What of a range is not taken out of it.
    private static SegmentRange rest(SegmentRange range, SegmentRange out) {
        if (!overlaps(range, out)) {
            return range;
        }
        if (range.from() < out.from() && out.to() < range.to()) {
            throw new CannotRepair(Reason.AMID);
        }
        if (range.from() < out.from()) {
            return new SegmentRange(range.from(), out.from());
        }
        return new SegmentRange(Math.max(range.from(), Math.min(out.to(), range.to())), range.to());
    }

    /// Whether a bead stands before one that is made of these segments.
    private static boolean isBefore(Bead bead, SegmentRange source, SegmentRange target) {
        int from = bead.source().from();
        boolean besideNothing = bead.source().isEmpty()
                && from == source.from()
                && bead.target().from() < target.from();
        return from < source.from() || besideNothing;
    }

    /// Beads in place of others, as they were found anew; those that are confirmed stay.
    ///
    /// @param last inclusive
    public Repair instead(int first, int last, List<Bead> found) {
        bead(first);
        bead(last);
        return repair(first, last - first + 1, found);
    }
}
