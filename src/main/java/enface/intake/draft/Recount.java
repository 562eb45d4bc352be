package enface.intake.draft;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A pairing whose versions gain and lose some of what it counts, be that paragraphs or segments: what stays stays
/// paired, what goes is counted no more, and what comes between two stretches corresponds to nothing.
///
/// Not safe for use by several threads at once.
public final class Recount {

    private final Pairing pairing;
    private final List<int[]> counts;
    private final int[][] between;
    private final List<Change> changes = new ArrayList<>();

    /// @param by how many come, or go where it is less than nothing
    private record Change(int version, int at, int by) {}

    public Recount(Pairing pairing) {
        this.pairing = pairing;
        counts = pairing.counts();
        between = new int[counts.size() + 1][pairing.versions()];
    }

    /// So many of a version go, from a number on.
    public void go(int version, int from, int count) {
        if (pairing.isEmpty()) {
            return;
        }
        changes.add(new Change(version, from, -count));
        for (int stretch = 0; stretch < counts.size(); stretch++) {
            var here = pairing.of(stretch, version);
            int gone = Math.min(here.to(), from + count) - Math.max(here.from(), from);
            counts.get(stretch)[version] -= Math.max(0, gone);
        }
    }

    /// So many come into a version before one of its own.
    public void come(int version, int before, int count) {
        if (pairing.isEmpty()) {
            return;
        }
        changes.add(new Change(version, before, count));
        int stretch = 0;
        while (stretch < pairing.size() && pairing.of(stretch, version).to() < before) {
            stretch++;
        }
        boolean free = before == 0
                || stretch == pairing.size()
                || pairing.of(stretch, version).to() == before;
        if (free) {
            between[before == 0 ? 0 : Math.min(stretch + 1, pairing.size())][version] += count;
        } else {
            counts.get(stretch)[version] += count;
        }
    }

    /// The pairing as it is now.
    public Pairing done() {
        if (pairing.isEmpty()) {
            return Pairing.NONE;
        }
        var builder = new Pairing.Builder(pairing.versions()).add(between[0]);
        for (int stretch = 0; stretch < counts.size(); stretch++) {
            builder.add(counts.get(stretch)).add(between[stretch + 1]);
        }
        if (!pairing.isOfSegments()) {
            return builder.done();
        }
        var beads = new ArrayList<Optional<List<Bead>>>();
        for (int version = 0; version < pairing.versions(); version++) {
            int other = version;
            beads.add(pairing.beads(version).map(said -> beads(said, other)));
        }
        return builder.ofSegments(beads);
    }

    private List<Bead> beads(List<Bead> said, int version) {
        var source = new Side(0);
        var target = new Side(version);
        var beads = new ArrayList<Bead>();
        for (var bead : said) {
            comeAlone(source, bead.source().from(), target, bead.target().from(), beads);
            var sources = source.left(bead.source());
            var targets = target.left(bead.target());
            boolean same = sources.size() == bead.source().size()
                    && targets.size() == bead.target().size();
            if (sources.size() + targets.size() > 0) {
                beads.add(new Bead(sources, targets, bead.confidence(), same ? bead.status() : Status.PROPOSED));
            }
        }
        comeAlone(source, Integer.MAX_VALUE, target, Integer.MAX_VALUE, beads);
        return beads;
    }

    private static void comeAlone(Side source, int before, Side target, int otherBefore, List<Bead> beads) {
        var more = source.coming(before);
        if (!more.isEmpty()) {
            beads.add(Bead.proposed(more, SegmentRange.emptyAt(target.at), 1));
        }
        var others = target.coming(otherBefore);
        if (!others.isEmpty()) {
            beads.add(Bead.proposed(SegmentRange.emptyAt(source.at), others, 1));
        }
    }

    /// One side of the beads while they are counted anew.
    private final class Side {

        private final List<Change> coming;
        private final List<Change> going;
        private int taken;
        /// The number of the next segment, as it is now.
        private int at;

        Side(int version) {
            coming = changes.stream()
                    .filter(c -> c.version() == version && c.by() > 0)
                    .sorted(Comparator.comparingInt(Change::at))
                    .toList();
            going = changes.stream()
                    .filter(c -> c.version() == version && c.by() < 0)
                    .toList();
        }

        /// What comes before a segment and was not told yet.
        SegmentRange coming(int before) {
            int from = at;
            while (taken < coming.size() && coming.get(taken).at() <= before) {
                at += coming.get(taken++).by();
            }
            return new SegmentRange(from, at);
        }

        /// What is left of a range, with what comes inside it.
        SegmentRange left(SegmentRange range) {
            int from = at;
            at += range.size();
            for (var change : going) {
                int to = change.at() - change.by();
                at -= Math.max(0, Math.min(range.to(), to) - Math.max(range.from(), change.at()));
            }
            while (taken < coming.size() && coming.get(taken).at() < range.to()) {
                at += coming.get(taken++).by();
            }
            return new SegmentRange(from, at);
        }
    }
}
