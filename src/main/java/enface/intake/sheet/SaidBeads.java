package enface.intake.sheet;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a file says of the segments of two columns, row by row, in words such as `2-1:0.9312` and `1-0!`: how many
/// of each side, and how sure that is or that a person has confirmed it. `1-0>5+2` has nothing beside it and
/// corresponds to two that stand elsewhere, from number 5 on.
///
/// Grows while a file is read by one thread.
public final class SaidBeads {

    private static final Pattern WORD =
            Pattern.compile("(\\d{1,6})-(\\d{1,6})(?:>(\\d{1,9})\\+(\\d{1,6}))?(?:(!)|:([01](?:\\.\\d{1,9})?))");

    private final List<Bead> beads = new ArrayList<>();
    /// What corresponds to some of them, by their numbers, and stands elsewhere.
    private final Map<Integer, SegmentRange> elsewhere = new TreeMap<>();
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
            double confidence = parts.group(5) != null ? 1 : Double.parseDouble(parts.group(6));
            if (confidence > 1 || sources + targets == 0) {
                broken = true;
                return;
            }
            if (parts.group(3) != null) {
                int from = Integer.parseInt(parts.group(3));
                elsewhere.put(beads.size(), new SegmentRange(from, from + Integer.parseInt(parts.group(4))));
            }
            beads.add(new Bead(
                    new SegmentRange(source, source + sources),
                    new SegmentRange(target, target + targets),
                    confidence,
                    parts.group(5) != null ? Status.CONFIRMED : Status.PROPOSED));
            source += sources;
            target += targets;
        }
    }

    /// The beads, where they cover texts of so many segments.
    Optional<List<Bead>> of(int sources, int targets) {
        boolean whole = !broken && source == sources && target == targets;
        return whole ? Optional.of(crossed()) : Optional.empty();
    }

    /// The beads with what stands elsewhere put together; where it is not alone in its place, it stays apart.
    private List<Bead> crossed() {
        var crossed = new ArrayList<>(beads);
        var gone = new HashSet<Bead>();
        var alone = new HashMap<SegmentRange, Bead>();
        beads.stream().filter(b -> b.source().isEmpty()).forEach(b -> alone.put(b.target(), b));
        elsewhere.forEach((number, target) -> {
            var there = alone.remove(target);
            var bead = beads.get(number);
            if (there != null && bead.target().isEmpty()) {
                crossed.set(number, new Bead(bead.source(), target, bead.confidence(), bead.status()));
                gone.add(there);
            }
        });
        crossed.removeAll(gone);
        return List.copyOf(crossed);
    }
}
