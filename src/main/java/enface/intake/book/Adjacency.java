package enface.intake.book;

import enface.intake.block.ParagraphCutter;
import enface.intake.draft.Pairing;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;

/// What corresponds because it stands together: a row of a table, a paragraph and its translations right below it.
///
/// Said only of texts that take turns paragraph by paragraph for the most part. Where several paragraphs stand before
/// one translation, it is that of the last, or of as many of them as are of its length; the others stand alone.
final class Adjacency {

    /// Belongs to every version, as a piece of code does.
    static final int ALL = -1;

    /// A unit of the text and the number of the version it belongs to.
    record Owned(Unit unit, int version) {}

    private static final double MOSTLY = 0.6;
    private static final double LIKE = 0.5;

    private final int versions;
    private final int first;
    private final Pairing.Builder pairing;
    private final double[] widths;

    private Adjacency(List<Owned> body, int versions, int first) {
        this.versions = versions;
        this.first = first;
        pairing = new Pairing.Builder(versions);
        widths = new double[versions];
        for (var owned : body) {
            if (owned.version() >= 0) {
                widths[owned.version()] += ParagraphCutter.width(owned.unit().string());
            }
        }
    }

    /// @param first the version that begins each group
    static Pairing of(List<Owned> body, int versions, int first) {
        if (versions < 2) {
            return Pairing.NONE;
        }
        var adjacency = new Adjacency(body, versions, first);
        var groups = adjacency.groups(body);
        if (!adjacency.isInTurn(groups)) {
            return Pairing.NONE;
        }
        groups.forEach(adjacency::add);
        return adjacency.pairing.done();
    }

    private List<List<Owned>> groups(List<Owned> body) {
        var groups = new ArrayList<List<Owned>>();
        for (var owned : body) {
            if (groups.isEmpty() || begins(groups.getLast().getLast(), owned)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(owned);
        }
        return groups;
    }

    private boolean begins(Owned before, Owned next) {
        if (before.unit().row() > 0 || next.unit().row() > 0) {
            return before.unit().row() != next.unit().row();
        }
        return before.version() == ALL
                || next.version() == ALL
                || (next.version() == first && before.version() != first);
    }

    /// Whether most groups are one paragraph and its translations, or all are rows.
    private boolean isInTurn(List<List<Owned>> groups) {
        long turns = groups.stream()
                .filter(g -> g.getFirst().unit().row() > 0 || isTurn(g))
                .count();
        return groups.size() > 1 && turns >= groups.size() * MOSTLY;
    }

    private boolean isTurn(List<Owned> group) {
        return count(group, first) >= 1
                && group.size() - count(group, first) >= 1
                && others(group) <= versions - 1
                && running(group) == 1;
    }

    /// The most paragraphs that another version has in the group, in units of versions.
    private int others(List<Owned> group) {
        return group.size() - count(group, first);
    }

    private long running(List<Owned> group) {
        long bodies = group.stream()
                .filter(o -> o.version() == first && o.unit().kind() != Kind.HEADING)
                .count();
        return Math.max(1, bodies);
    }

    private static int count(List<Owned> group, int version) {
        return (int) group.stream()
                .filter(o -> o.version() == version || o.version() == ALL)
                .count();
    }

    private void add(List<Owned> group) {
        int own = count(group, first);
        int most = 0;
        for (int v = 0; v < versions; v++) {
            most = v == first ? most : Math.max(most, count(group, v));
        }
        boolean row = group.getFirst().unit().row() > 0;
        int together = row || most != 1 || own < 2 ? own : together(group, own);
        for (int alone = 0; alone < own - together; alone++) {
            var counts = new int[versions];
            counts[first] = 1;
            pairing.add(counts);
        }
        var counts = new int[versions];
        for (int v = 0; v < versions; v++) {
            counts[v] = v == first ? together : count(group, v);
        }
        pairing.add(counts);
    }

    /// How many paragraphs at the end of those of the first version the translation below them is as long as.
    private int together(List<Owned> group, int own) {
        var other = group.getLast();
        double expected = ParagraphCutter.width(other.unit().string()) * Math.clamp(ratio(other.version()), 0.3, 3);
        int best = 1;
        double bestLikeness = 0;
        double width = 0;
        for (int k = 1; k <= own; k++) {
            width += ParagraphCutter.width(group.get(own - k).unit().string());
            double likeness = Math.min(width / expected, expected / width);
            if (k == 1 && likeness >= LIKE) {
                return 1;
            }
            if (likeness > bestLikeness) {
                best = k;
                bestLikeness = likeness;
            }
        }
        return bestLikeness >= LIKE ? best : 1;
    }

    /// How wide a text of another version is in the first one; half of what is there may lack a translation.
    private double ratio(int version) {
        return version < 0 || widths[version] == 0 ? 1 : Math.min(1, widths[first] / widths[version]);
    }
}
