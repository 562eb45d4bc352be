package enface.align.correct;

import enface.align.Alignment;
import enface.align.Bead;
import java.util.ArrayList;
import java.util.List;

/// Consecutive beads of an alignment replaced by others.
///
/// @param at the number of the first
/// @param before what stood there, at least one
/// @param after what stands there then
public record Repair(int at, List<Bead> before, List<Bead> after) {

    public Repair {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty()) {
            throw new IllegalArgumentException("nothing is repaired");
        }
    }

    /// The alignment with this repair made, of the same segments.
    ///
    /// @throws IllegalArgumentException where it covers them otherwise than once
    public Alignment in(Alignment alignment) {
        var beads = new ArrayList<>(alignment.beads());
        var changed = beads.subList(at, at + before.size());
        changed.clear();
        changed.addAll(after);
        return new Alignment(alignment.sourceSegments(), alignment.targetSegments(), beads);
    }
}
