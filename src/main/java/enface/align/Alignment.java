package enface.align;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The beads of a pair of versions, in the order of the source, covering each segment exactly once per side.
///
/// Immutable. Looking up a segment's bead costs O(1).
public final class Alignment {

    /// The order of beads: by the source, and where that is the same by the target.
    static final Comparator<Bead> IN_ORDER = Comparator.comparingInt(
                    (Bead b) -> b.source().from())
            .thenComparingInt(b -> b.target().from())
            .thenComparingInt(b -> b.source().to());

    /// Two texts of one speech stand far above this, two texts of different ones far below.
    private static final double CORRESPONDING = 0.45;

    private final List<Bead> beads;
    private final int[] beadOfSource;
    private final int[] beadOfTarget;
    private final BitSet moved;

    /// @throws IllegalArgumentException where a segment is missing or covered twice
    public Alignment(int sourceSegments, int targetSegments, List<Bead> beads) {
        this.beads = List.copyOf(beads);
        beadOfSource = new int[sourceSegments];
        beadOfTarget = new int[targetSegments];
        Arrays.fill(beadOfSource, -1);
        Arrays.fill(beadOfTarget, -1);
        for (int i = 0; i < this.beads.size(); i++) {
            cover(beadOfSource, this.beads.get(i).source(), i);
            cover(beadOfTarget, this.beads.get(i).target(), i);
        }
        requireCovered(beadOfSource, "source");
        requireCovered(beadOfTarget, "target");
        moved = MainPath.moved(this.beads);
    }

    private static void cover(int[] beadOf, SegmentRange segments, int bead) {
        for (int segment = segments.from(); segment < segments.to(); segment++) {
            if (segment >= beadOf.length || beadOf[segment] >= 0) {
                throw new IllegalArgumentException("segment " + segment + " is covered twice or does not exist");
            }
            beadOf[segment] = bead;
        }
    }

    private static void requireCovered(int[] beadOf, String side) {
        for (int i = 0; i < beadOf.length; i++) {
            if (beadOf[i] < 0) {
                throw new IllegalArgumentException(side + " segment " + i + " is in no bead");
            }
        }
    }

    public List<Bead> beads() {
        return beads;
    }

    public int sourceSegments() {
        return beadOfSource.length;
    }

    public int targetSegments() {
        return beadOfTarget.length;
    }

    /// The number of the bead that holds source segment `segment`.
    public int beadOfSource(int segment) {
        return beadOfSource[segment];
    }

    /// The number of the bead that holds target segment `segment`.
    public int beadOfTarget(int segment) {
        return beadOfTarget[segment];
    }

    /// Whether the bead with this number stands elsewhere in the target, out of the order of the others.
    public boolean isMoved(int bead) {
        return moved.get(bead);
    }

    /// The beads that stand elsewhere in the target, in the order of the source; mostly none.
    public List<Bead> moved() {
        return moved.stream().mapToObj(beads::get).toList();
    }

    /// This alignment with each moved bead taken apart, so that its segments stand in their order on either side and
    /// have nothing beside them; the same one where nothing has moved.
    public Alignment inOrder() {
        if (moved.isEmpty()) {
            return this;
        }
        var inOrder = new ArrayList<Bead>();
        int source = 0;
        int target = 0;
        for (int b = 0; b < beads.size(); b++) {
            var bead = beads.get(b);
            if (!moved.get(b) && !bead.isGap()) {
                addLoose(
                        inOrder,
                        source,
                        bead.source().from(),
                        target,
                        bead.target().from());
                inOrder.add(bead);
                source = bead.source().to();
                target = bead.target().to();
            }
        }
        addLoose(inOrder, source, sourceSegments(), target, targetSegments());
        return new Alignment(sourceSegments(), targetSegments(), inOrder);
    }

    /// Adds what lies between two beads that join something, with nothing beside it.
    private void addLoose(List<Bead> to, int source, int sourceEnd, int target, int targetEnd) {
        while (source < sourceEnd) {
            var bead = beads.get(beadOfSource[source]);
            to.add(new Bead(bead.source(), SegmentRange.emptyAt(target), bead.confidence(), bead.status()));
            source = bead.source().to();
        }
        while (target < targetEnd) {
            var bead = beads.get(beadOfTarget[target]);
            to.add(new Bead(SegmentRange.emptyAt(sourceEnd), bead.target(), bead.confidence(), bead.status()));
            target = bead.target().to();
        }
    }

    /// The mean of the beads' confidences, 1 where there is none.
    public double meanConfidence() {
        return beads.stream().mapToDouble(Bead::confidence).average().orElse(1);
    }

    /// This alignment seen from the other side, its beads in the order of what is now the source.
    public Alignment swapped() {
        var swapped = beads.stream().map(Bead::swapped).sorted(IN_ORDER).toList();
        return new Alignment(targetSegments(), sourceSegments(), swapped);
    }

    /// How far the texts correspond, 0 to 1: the share of segments that are joined to something, as far as that is
    /// sure, on the side where it is larger, so that a text of which much is left out corresponds with the whole.
    public double correspondence() {
        double source = 0;
        double target = 0;
        for (var bead : beads) {
            if (!bead.isGap()) {
                source += bead.confidence() * bead.source().size();
                target += bead.confidence() * bead.target().size();
            }
        }
        return Math.max(source / Math.max(1, sourceSegments()), target / Math.max(1, targetSegments()));
    }

    /// Whether the texts have next to nothing to do with each other.
    public boolean isForeign() {
        return correspondence() < CORRESPONDING;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that
                && beads.equals(that.beads)
                && sourceSegments() == that.sourceSegments()
                && targetSegments() == that.targetSegments();
    }

    @Override
    public int hashCode() {
        return beads.hashCode();
    }

    @Override
    public String toString() {
        return "Alignment" + beads;
    }
}
