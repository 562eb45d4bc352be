package enface.store.correct;

import enface.align.Bead;
import java.util.List;
import java.util.stream.Stream;

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

    /// This with rows that stay as they are.
    BeadChange and(List<Row> staying) {
        return new BeadChange(
                Stream.concat(before.stream(), staying.stream()).toList(),
                Stream.concat(after.stream(), staying.stream()).toList());
    }

    BeadChange inverse() {
        return new BeadChange(after, before);
    }
}
