package enface.store.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.correct.Followed;
import enface.align.correct.Half;
import enface.align.correct.Repair;
import enface.store.correct.BeadChange.Row;
import enface.store.sql.RowReader;
import enface.store.sql.Sql;
import enface.store.work.Alignments;
import enface.store.work.Works;
import enface.text.SegmentRange;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.Renumbered;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The beads of one alignment in the library, some of them replaced at a time.
///
/// A repair costs the beads it is about, and passing over those before them.
final class BeadRows {

    private static final RowReader<Row> READER = r -> new Row(
            r.getLong(1),
            new Bead(
                    new SegmentRange(r.getInt(2), r.getInt(3)),
                    new SegmentRange(r.getInt(4), r.getInt(5)),
                    r.getDouble(6),
                    Bead.Status.valueOf(r.getString(7))));

    private final Sql sql;
    private final long alignment;

    BeadRows(Sql sql, long alignment) {
        this.sql = sql;
        this.alignment = alignment;
    }

    private List<Row> at(int index, int count) throws SQLException {
        return sql.list("""
                SELECT number, source_from, source_to, target_from, target_to, confidence, status
                FROM bead WHERE alignment_id = ? ORDER BY number LIMIT ? OFFSET ?""", READER, alignment, count, index);
    }

    /// The rows of a repair, which are numbered then.
    ///
    /// @throws NoLongerFits where other beads stand there
    BeadChange change(Repair repair) throws SQLException {
        var before = at(repair.at(), repair.before().size());
        boolean fits = before.size() == repair.before().size();
        for (int i = 0; fits && i < before.size(); i++) {
            fits = before.get(i).isLike(repair.before().get(i));
        }
        if (!fits) {
            throw new NoLongerFits("beads at " + repair.at());
        }
        return numbered(before, repair.after());
    }

    /// The rows of beads that hold replaced segments of one side, and all between them, as they are to be then. Only
    /// these are read.
    BeadChange followed(Half half, Renumbered change) throws SQLException {
        var query = half == Half.SOURCE ? """
                SELECT min(number), max(number) FROM bead
                WHERE alignment_id = ? AND source_from < ? AND source_to > ? AND source_from < source_to""" : """
                SELECT min(number), max(number) FROM bead
                WHERE alignment_id = ? AND target_from < ? AND target_to > ? AND target_from < target_to""";
        record Ends(long first, long last) {}
        var ends = sql.first(
                        query, r -> new Ends(r.getLong(1), r.getLong(2)), alignment, change.behind(), change.from())
                .orElseThrow();
        var before = sql.list("""
                SELECT number, source_from, source_to, target_from, target_to, confidence, status
                FROM bead WHERE alignment_id = ? AND number BETWEEN ? AND ? ORDER BY number""", READER, alignment, ends.first(), ends.last());
        return numbered(before, Followed.of(before.stream().map(Row::bead).toList(), half, change));
    }

    /// Gives beads numbers: those of the beads they replace, and where they are more, such as lie between these and
    /// the next one. Where there is no room, the beads behind are taken in until there is.
    BeadChange numbered(List<Row> before, List<Bead> after) throws SQLException {
        var from = new ArrayList<>(before);
        var to = new ArrayList<>(after);
        while (true) {
            int more = to.size() - from.size();
            long last = from.getLast().number();
            var next = behind(last);
            long end = next.isEmpty()
                    ? last + Alignments.STRIDE * (more + 1)
                    : next.getFirst().number();
            long step = more <= 0 ? 1 : (end - last) / (more + 1);
            if (step > 0) {
                var rows = new ArrayList<Row>();
                for (int i = 0; i < to.size(); i++) {
                    long number = i < from.size() ? from.get(i).number() : last + step * (i - from.size() + 1);
                    rows.add(new Row(number, to.get(i)));
                }
                return new BeadChange(from, rows);
            }
            from.add(next.getFirst());
            to.add(next.getFirst().bead());
        }
    }

    private List<Row> behind(long number) throws SQLException {
        return sql.list("""
                SELECT number, source_from, source_to, target_from, target_to, confidence, status
                FROM bead WHERE alignment_id = ? AND number > ? ORDER BY number LIMIT 1""", READER, alignment, number);
    }

    /// Whether the rows stand there that a step left behind.
    boolean has(List<Row> rows) throws SQLException {
        for (var row : rows) {
            var there = sql.first("""
                    SELECT number, source_from, source_to, target_from, target_to, confidence, status
                    FROM bead WHERE alignment_id = ? AND number = ?""", READER, alignment, row.number());
            if (there.isEmpty() || !there.get().equals(row)) {
                return false;
            }
        }
        return true;
    }

    /// Puts rows in place of others, which must be there.
    ///
    /// @throws NoLongerFits where they are not
    void replace(BeadChange change) throws SQLException {
        if (!has(change.before())) {
            throw new NoLongerFits("beads of alignment " + alignment);
        }
        remove(change.before());
        insert(change.after());
    }

    void remove(List<Row> rows) throws SQLException {
        for (var row : rows) {
            sql.run("DELETE FROM bead WHERE alignment_id = ? AND number = ?", alignment, row.number());
        }
    }

    void insert(List<Row> rows) throws SQLException {
        for (var row : rows) {
            var b = row.bead();
            sql.run(
                    """
                    INSERT INTO bead (alignment_id, number, source_from, source_to, target_from, target_to, confidence, status)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    alignment,
                    row.number(),
                    b.source().from(),
                    b.source().to(),
                    b.target().from(),
                    b.target().to(),
                    b.confidence(),
                    b.status().name());
        }
    }

    /// Numbers the segments of one side anew that stand behind replaced ones.
    void renumber(Half half, Renumbered change) throws SQLException {
        if (change.keepsNumbers()) {
            return;
        }
        int by = change.by();
        int behind = change.behind();
        if (half == Half.SOURCE) {
            sql.run("""
                    UPDATE bead SET source_from = source_from + ? * (source_from >= ?), source_to = source_to + ?
                    WHERE alignment_id = ? AND source_to >= ?""", by, behind, by, alignment, behind);
        } else {
            sql.run("""
                    UPDATE bead SET target_from = target_from + ? * (target_from >= ?), target_to = target_to + ?
                    WHERE alignment_id = ? AND target_to >= ?""", by, behind, by, alignment, behind);
        }
    }

    /// Beads that have nothing on one side and stand there between segments that are replaced, apart from some.
    List<Row> between(Half half, Renumbered change, List<Row> apartFrom) throws SQLException {
        var query = half == Half.SOURCE ? """
                SELECT number, source_from, source_to, target_from, target_to, confidence, status FROM bead
                WHERE alignment_id = ? AND source_from = source_to AND source_from > ? AND source_from < ?""" : """
                SELECT number, source_from, source_to, target_from, target_to, confidence, status FROM bead
                WHERE alignment_id = ? AND target_from = target_to AND target_from > ? AND target_from < ?""";
        var found = sql.list(query, READER, alignment, change.from(), change.behind());
        found.removeAll(apartFrom);
        return found;
    }

    /// Moves all beads from a number on by so many segments on either side.
    void move(long from, int sources, int targets) throws SQLException {
        sql.run("""
                UPDATE bead SET source_from = source_from + ?, source_to = source_to + ?,
                    target_from = target_from + ?, target_to = target_to + ?
                WHERE alignment_id = ? AND number >= ?""", sources, sources, targets, targets, alignment, from);
    }

    /// The beads that begin in some segments of the source, in order.
    List<Row> ofSources(SegmentRange segments) throws SQLException {
        return sql.list("""
                SELECT number, source_from, source_to, target_from, target_to, confidence, status
                FROM bead WHERE alignment_id = ? AND source_from >= ? AND source_from < ? ORDER BY number""", READER, alignment, segments.from(), segments.to());
    }

    /// From the segments of one version to those of another that correspond.
    static IntUnaryOperator across(Sql sql, VersionId from, VersionId to) throws SQLException {
        var straight = Alignments.load(sql, from, to);
        var back = Alignments.load(sql, to, from);
        int count = new VersionText(Works.paragraphs(sql, to.value())).segmentCount();
        return segment -> {
            int found = straight.map(a -> target(a, segment))
                    .or(() -> back.map(a -> source(a, segment)))
                    .orElse(segment);
            return Math.clamp(found, 0, Math.max(0, count - 1));
        };
    }

    private static int target(Alignment alignment, int segment) {
        return alignment.beads().stream()
                .filter(b -> b.source().to() > segment)
                .findFirst()
                .map(b -> b.target().from())
                .orElse(segment);
    }

    private static int source(Alignment alignment, int segment) {
        return alignment.beads().stream()
                .filter(b -> b.target().to() > segment)
                .findFirst()
                .map(b -> b.source().from())
                .orElse(segment);
    }
}
