package enface.publish.parallel;

import enface.align.Bead;
import enface.align.Bead.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Beads as words in a property: how many sentences of each side, `2-1`, and behind that how sure it is, or `!` where a
/// person has confirmed it.
final class BeadWords {

    private BeadWords() {}

    static String written(List<Bead> beads) {
        return beads.stream().map(BeadWords::word).collect(Collectors.joining(" "));
    }

    private static String word(Bead bead) {
        var counts = bead.source().size() + "-" + bead.target().size();
        return bead.status() == Status.CONFIRMED
                ? counts + "!"
                : counts + ":" + String.format(Locale.ROOT, "%.4f", bead.confidence());
    }
}
