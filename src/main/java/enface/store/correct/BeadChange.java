package enface.store.correct;

import enface.align.Bead;
import java.util.List;

/// Rows of beads before and after a step.
record BeadChange(List<Row> before, List<Row> after) {

    /// A bead under its number.
    record Row(long number, Bead bead) {

        boolean isLike(Bead other) {
            return bead.source().equals(other.source())
                    && bead.target().equals(other.target())
                    && bead.status() == other.status();
        }
    }

    BeadChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    BeadChange inverse() {
        return new BeadChange(after, before);
    }
}
