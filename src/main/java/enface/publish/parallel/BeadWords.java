package enface.publish.parallel;

import enface.align.Bead;
import enface.align.Bead.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Beads as words in a property: how many sentences of each side, `2-1`, and behind that how sure it is, or `!`
/// where a person has confirmed it. What corresponds to sentences that stand elsewhere has nothing beside it, and
/// says where they are: `1-0>5+2` for two from number 5 on, counted from 0.
final class BeadWords {

    private BeadWords() {}

    /// @param beads in the order of both sides
    /// @param moved those that stand elsewhere
    static String written(List<Bead> beads, List<Bead> moved) {
        return beads.stream().map(bead -> word(bead, moved)).collect(Collectors.joining(" "));
    }

    private static String word(Bead bead, List<Bead> moved) {
        var elsewhere = moved.stream()
                .filter(m -> bead.target().isEmpty() && m.source().equals(bead.source()))
                .map(m -> ">" + m.target().from() + "+" + m.target().size())
                .findFirst()
                .orElse("");
        var counts = bead.source().size() + "-" + bead.target().size() + elsewhere;
        return bead.status() == Status.CONFIRMED
                ? counts + "!"
                : counts + ":" + String.format(Locale.ROOT, "%.4f", bead.confidence());
    }
}
