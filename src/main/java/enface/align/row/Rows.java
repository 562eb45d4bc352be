package enface.align.row;

import enface.align.Alignment;
import enface.align.Bead;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Lays versions of one work side by side, each by its alignment with the original.
///
/// Beads of different versions that share segments of the original fall into one row, so that every segment of every
/// version shown stands in exactly one row, in order. What a version adds without any original has a row of its own,
/// and what has moved stands in its place on either side with nothing beside it. Pure; time and memory are linear in
/// the segments.
public final class Rows {

    private final List<Alignment> versions;
    private final List<Reach> reaches;
    private final List<Row> rows = new ArrayList<>();
    /// How far each version has been laid, in segments.
    private final int[] laid;

    private Rows(List<Alignment> versions) {
        this.versions = versions;
        reaches = versions.stream().map(Reach::new).toList();
        laid = new int[versions.size()];
    }

    /// The rows of some versions, a cell for each in the order given.
    ///
    /// @param versions the alignment of each version shown, from the original to it; for the original itself, where
    ///     it is shown, [#original]
    /// @throws IllegalArgumentException where they speak of originals of different lengths
    public static List<Row> of(List<Alignment> versions) {
        if (versions.stream().mapToInt(Alignment::sourceSegments).distinct().count() > 1) {
            throw new IllegalArgumentException("alignments of different originals");
        }
        return versions.isEmpty()
                ? List.of()
                : new Rows(versions.stream().map(Alignment::inOrder).toList()).lay();
    }

    /// The alignment of an original of so many segments with itself.
    public static Alignment original(int segments) {
        var beads = IntStream.range(0, segments)
                .mapToObj(i -> new SegmentRange(i, i + 1))
                .map(segment -> new Bead(segment, segment, 1, Bead.Status.CONFIRMED))
                .toList();
        return new Alignment(segments, segments, beads);
    }

    private List<Row> lay() {
        int originals = versions.getFirst().sourceSegments();
        additions(0);
        int from = 0;
        for (int place = 1; place <= originals; place++) {
            if (isCut(place)) {
                row(from, place);
                additions(place);
                from = place;
            }
        }
        return List.copyOf(rows);
    }

    private boolean isCut(int place) {
        for (var reach : reaches) {
            if (!reach.cuts[place]) {
                return false;
            }
        }
        return true;
    }

    private void row(int from, int to) {
        var cells = new SegmentRange[laid.length];
        double confidence = 1;
        boolean some = false;
        for (int v = 0; v < laid.length; v++) {
            int end = Math.max(laid[v], reaches.get(v).ends[to]);
            cells[v] = new SegmentRange(laid[v], end);
            some |= end > laid[v];
            confidence = Math.min(confidence, confidence(versions.get(v), from, to));
            laid[v] = end;
        }
        if (some) {
            rows.add(new Row(List.of(cells), confidence));
        }
    }

    private static double confidence(Alignment version, int from, int to) {
        double weakest = 1;
        for (int segment = from; segment < to; segment++) {
            weakest = Math.min(
                    weakest, version.beads().get(version.beadOfSource(segment)).confidence());
        }
        return weakest;
    }

    /// What versions add at this place of the original, version by version and bead by bead.
    private void additions(int place) {
        for (int v = 0; v < laid.length; v++) {
            var version = versions.get(v);
            int end = reaches.get(v).additionEnds[place];
            while (laid[v] < end) {
                var bead = version.beads().get(version.beadOfTarget(laid[v]));
                int to = Math.min(end, bead.target().to());
                var cells = new ArrayList<SegmentRange>();
                for (int other = 0; other < laid.length; other++) {
                    cells.add(other == v ? new SegmentRange(laid[v], to) : SegmentRange.emptyAt(laid[other]));
                }
                rows.add(new Row(cells, bead.confidence()));
                laid[v] = to;
            }
        }
    }

    /// How an alignment lies at each place between the segments of the original.
    private static final class Reach {

        /// Whether a row may end there: no bead runs over it, and nothing after it stands before it in the version.
        final boolean[] cuts;
        /// Where the segments end that correspond to anything before it.
        final int[] ends;
        /// The same, with the segments that follow and correspond to nothing.
        final int[] additionEnds;

        Reach(Alignment alignment) {
            int sources = alignment.sourceSegments();
            cuts = new boolean[sources + 1];
            Arrays.fill(cuts, true);
            ends = new int[sources + 1];
            var starts = new int[sources + 1];
            Arrays.fill(starts, alignment.targetSegments());
            for (var bead : alignment.beads()) {
                for (int place = bead.source().from() + 1; place < bead.source().to(); place++) {
                    cuts[place] = false;
                }
                if (!bead.isGap()) {
                    ends[bead.source().to()] = bead.target().to();
                    starts[bead.source().from()] = bead.target().from();
                }
            }
            for (int place = 1; place <= sources; place++) {
                ends[place] = Math.max(ends[place], ends[place - 1]);
            }
            for (int place = sources - 1; place >= 0; place--) {
                starts[place] = Math.min(starts[place], starts[place + 1]);
            }
            for (int place = 0; place <= sources; place++) {
                cuts[place] &= ends[place] <= starts[place];
            }
            additionEnds = additionEnds(alignment, ends);
        }

        private static int[] additionEnds(Alignment alignment, int[] ends) {
            var additionEnds = ends.clone();
            for (int place = 0; place < ends.length; place++) {
                boolean asBefore = place > 0 && ends[place] == ends[place - 1];
                int end = asBefore ? additionEnds[place - 1] : ends[place];
                while (end < alignment.targetSegments()
                        && alignment
                                .beads()
                                .get(alignment.beadOfTarget(end))
                                .source()
                                .isEmpty()) {
                    end++;
                }
                additionEnds[place] = end;
            }
            return additionEnds;
        }
    }
}
