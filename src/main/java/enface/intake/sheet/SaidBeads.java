package enface.intake.sheet;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file says of the segments of two columns, row by row, in words such as `2-1:0.9312` and `1-0!`: how many of
/// each side, and how sure that is or that a person has confirmed it.
///
/// Grows while a file is read by one thread.
public final class SaidBeads {

    private static final Pattern WORD = Pattern.compile("(\\d{1,6})-(\\d{1,6})(?:(!)|:([01](?:\\.\\d{1,9})?))");

    private final List<Bead> beads = new ArrayList<>();
    private int source;
    private int target;
    private boolean broken;

    SaidBeads() {}

    void add(String words) {
        for (var word : words.strip().split(" ", -1)) {
            var parts = WORD.matcher(word);
            if (!parts.matches()) {
                broken = true;
                return;
            }
            int sources = Integer.parseInt(parts.group(1));
            int targets = Integer.parseInt(parts.group(2));
            double confidence = parts.group(3) != null ? 1 : Double.parseDouble(parts.group(4));
            if (confidence > 1 || sources + targets == 0) {
                broken = true;
                return;
            }
            beads.add(new Bead(
                    new SegmentRange(source, source + sources),
                    new SegmentRange(target, target + targets),
                    confidence,
                    parts.group(3) != null ? Status.CONFIRMED : Status.PROPOSED));
            source += sources;
            target += targets;
        }
    }

    /// The beads, where they cover texts of so many segments.
    Optional<List<Bead>> of(int sources, int targets) {
        boolean whole = !broken && source == sources && target == targets;
        return whole ? Optional.of(List.copyOf(beads)) : Optional.empty();
    }
}
