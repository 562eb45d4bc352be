package enface.align.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import enface.text.correct.Renumbered;
import java.util.ArrayList;
import java.util.List;

/// How an alignment follows a correction of one of its texts: the bead of a sentence that is parted has both parts,
/// and beads of sentences that are joined are merged.
///
/// Where such beads stand apart, as beads that cross others do, the joined sentence stays in the first of them.
public final class Followed {

    private final Half half;
    private final Renumbered change;

    private Followed(Half half, Renumbered change) {
        this.half = half;
        this.change = change;
    }

    /// The beads that change, after which are numbered as the segments are then. All others only have their segments
    /// numbered anew, by [Renumbered].
    public static Repair of(Alignment alignment, Half half, Renumbered change) {
        return new Followed(half, change).repair(alignment);
    }

    /// What comes in place of the beads that hold replaced segments, which are all of them from the first to the last.
    public static List<Bead> of(List<Bead> before, Half half, Renumbered change) {
        return new Followed(half, change).after(before);
    }

    /// The whole alignment after the correction.
    public static Alignment whole(Alignment alignment, Half half, Renumbered change) {
        var repair = of(alignment, half, change);
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < alignment.beads().size(); i++) {
            if (i == repair.at()) {
                beads.addAll(repair.after());
            }
            if (i < repair.at() || i >= repair.at() + repair.before().size()) {
                beads.add(renumbered(alignment.beads().get(i), half, change));
            }
        }
        int sources = alignment.sourceSegments() + (half == Half.SOURCE ? change.by() : 0);
        int targets = alignment.targetSegments() + (half == Half.TARGET ? change.by() : 0);
        return new Alignment(sources, targets, beads);
    }

    private Repair repair(Alignment alignment) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int segment = change.from(); segment < change.behind(); segment++) {
            int bead = half.bead(alignment, segment);
            first = Math.min(first, bead);
            last = Math.max(last, bead);
        }
        var before = alignment.beads().subList(first, last + 1);
        return new Repair(first, before, after(before));
    }

    private List<Bead> after(List<Bead> before) {
        return isInOrder(before) ? List.of(merged(before)) : apart(before);
    }

    /// Whether these beads lie one behind the other on both sides, so that they can be one.
    private static boolean isInOrder(List<Bead> beads) {
        for (var half : Half.values()) {
            int end = -1;
            for (var bead : beads) {
                var own = half.of(bead);
                if (!own.isEmpty()) {
                    if (end >= 0 && own.from() != end) {
                        return false;
                    }
                    end = own.to();
                }
            }
        }
        return true;
    }

    private Bead merged(List<Bead> beads) {
        var source = beads.getFirst().source();
        var target = beads.getFirst().target();
        double confidence = 1;
        boolean confirmed = true;
        for (var bead : beads) {
            source = source.span(bead.source());
            target = target.span(bead.target());
            confidence = Math.min(confidence, bead.confidence());
            confirmed &= bead.status() == Status.CONFIRMED;
        }
        var merged = new Bead(source, target, confidence, confirmed ? Status.CONFIRMED : Status.PROPOSED);
        var own = half.of(merged);
        return half.with(merged, new SegmentRange(own.from(), own.to() + change.by()));
    }

    /// The replaced segments all go to the first of these beads that has one.
    private List<Bead> apart(List<Bead> beads) {
        var after = new ArrayList<Bead>();
        boolean given = false;
        for (var bead : beads) {
            var own = half.of(bead);
            if (own.to() <= change.from() || own.from() >= change.behind() || own.isEmpty()) {
                after.add(renumbered(bead, half, change));
                continue;
            }
            boolean has = own.contains(change.from());
            int from = Math.min(own.from(), change.from());
            int rest = Math.max(0, own.to() - change.behind());
            int end = change.from() + change.added();
            var left = has ? new SegmentRange(from, end + rest) : new SegmentRange(end, end + rest);
            given |= has;
            if (!left.isEmpty() || !half.other().of(bead).isEmpty()) {
                after.add(half.with(bead, left));
            }
        }
        if (!given) {
            throw new IllegalStateException("segment " + change.from() + " is in no bead");
        }
        return after;
    }

    private static Bead renumbered(Bead bead, Half half, Renumbered change) {
        var own = half.of(bead);
        int from = place(own.from(), change);
        int to = place(own.to(), change);
        return half.with(bead, new SegmentRange(from, Math.max(from, to)));
    }

    /// A border between segments, as [Renumbered] moves it.
    private static int place(int border, Renumbered change) {
        return border >= change.behind() ? border + change.by() : Math.min(border, change.from() + change.added());
    }
}
