package enface.align;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Tells which beads of an alignment stand in order on both sides, and which have moved: of all beads in order those
/// are kept that hold the most segments.
///
/// The heaviest rising chain, by the sums of chains so far (Fredman 1975); time is n log n of the beads, and linear
/// where nothing has moved.
final class MainPath {

    private MainPath() {}

    /// The numbers of the beads that have moved.
    ///
    /// @param beads in the order of the source, none sharing a segment with another
    static BitSet moved(List<Bead> beads) {
        var moved = new BitSet();
        int last = 0;
        boolean inOrder = true;
        for (int b = 0; b < beads.size(); b++) {
            if (!beads.get(b).isGap()) {
                moved.set(b);
                inOrder &= beads.get(b).target().from() >= last;
                last = beads.get(b).target().to();
            }
        }
        if (inOrder) {
            return new BitSet();
        }
        clearHeaviest(moved, beads);
        return moved;
    }

    private static void clearHeaviest(BitSet moved, List<Bead> beads) {
        var before = new int[beads.size()];
        var weights = new int[beads.size()];
        // by the target segment where a chain's last bead starts: that bead; those further on are heavier
        var ends = new TreeMap<Integer, Integer>();
        for (int b = moved.nextSetBit(0); b >= 0; b = moved.nextSetBit(b + 1)) {
            var bead = beads.get(b);
            int place = bead.target().from();
            var lighter = ends.lowerEntry(place);
            before[b] = lighter == null ? -1 : lighter.getValue();
            weights[b] =
                    bead.source().size() + bead.target().size() + (lighter == null ? 0 : weights[lighter.getValue()]);
            var next = ends.higherEntry(place);
            while (next != null && weights[next.getValue()] <= weights[b]) {
                ends.remove(next.getKey());
                next = ends.higherEntry(place);
            }
            ends.put(place, b);
        }
        for (int b = ends.lastEntry().getValue(); b >= 0; b = before[b]) {
            moved.clear(b);
        }
    }
}
