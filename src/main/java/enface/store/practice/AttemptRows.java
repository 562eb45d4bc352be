package enface.store.practice;

import enface.store.sql.Sql;
import enface.store.work.Late;
import enface.store.work.ParagraphRows;
import enface.store.work.Works;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.practice.AttemptText;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// An attempt in the library: its paragraphs, and its beads, one for each segment of the original.
final class AttemptRows {

    private final Sql sql;
    private final long version;
    private final long alignment;
    private final long original;
    private final LanguageTag language;

    private AttemptRows(Sql sql, long version, long alignment, long original, LanguageTag language) {
        this.sql = sql;
        this.version = version;
        this.alignment = alignment;
        this.original = original;
        this.language = language;
    }

    /// Nothing where the attempt is gone.
    static Optional<AttemptRows> of(Sql sql, VersionId version) throws SQLException {
        return sql.first(
                """
                SELECT a.id, a.source_version, v.language FROM alignment a JOIN version v ON v.id = a.target_version
                WHERE v.id = ?""",
                r -> new AttemptRows(sql, version.value(), r.getLong(1), r.getLong(2), new LanguageTag(r.getString(3))),
                version.value());
    }

    // Reading

    /// Whether the paragraphs of these segments are what they were, in the original and in the attempt.
    boolean are(AttemptText before, Collection<Integer> segments) throws SQLException {
        var late = new Late(sql, new VersionId(original), before.original());
        for (int paragraph : paragraphs(before, segments)) {
            boolean written =
                    Late.paragraph(sql, new VersionId(version), paragraph).equals(before.paragraph(paragraph));
            if (!written || !late.isAsItWas(paragraph)) {
                return false;
            }
        }
        return true;
    }

    private static Collection<Integer> paragraphs(AttemptText text, Collection<Integer> segments) {
        var paragraphs = new TreeSet<Integer>();
        segments.forEach(segment -> paragraphs.add(text.original().paragraphOf(segment)));
        return paragraphs;
    }

    /// All that is written, and the original as it is.
    AttemptText text() throws SQLException {
        Iterator<String> written =
                new VersionText(Works.paragraphs(sql, version)).segments().iterator();
        var sentences = new TreeMap<Integer, String>();
        for (int segment : sql.list("""
                SELECT source_from FROM bead WHERE alignment_id = ? AND target_to > target_from
                ORDER BY number""", r -> r.getInt(1), alignment)) {
            sentences.put(segment, written.next());
        }
        return new AttemptText(new VersionText(Works.paragraphs(sql, original)), language, sentences);
    }

    // Writing

    /// Writes the paragraphs of these segments.
    ///
    /// @param words makes of a segment what the index holds of it
    void write(AttemptText now, Collection<Integer> segments, UnaryOperator<String> words) throws SQLException {
        for (int paragraph : paragraphs(now, segments)) {
            replace(paragraph, now.paragraph(paragraph), words);
        }
        for (int segment : segments) {
            align(segment, !now.sentence(segment).isEmpty());
        }
    }

    private void replace(int number, Optional<Paragraph> now, UnaryOperator<String> words) throws SQLException {
        // one by one, so that the trigger on segments keeps the index in step
        sql.run("""
                DELETE FROM segment WHERE paragraph_id =
                    (SELECT id FROM paragraph WHERE version_id = ? AND number = ?)""", version, number);
        sql.run("DELETE FROM paragraph WHERE version_id = ? AND number = ?", version, number);
        if (now.isPresent()) {
            ParagraphRows.insert(sql, version, number, now.get(), words);
        }
    }

    private void align(int segment, boolean written) throws SQLException {
        boolean was = sql.first(
                        "SELECT target_to > target_from FROM bead WHERE alignment_id = ? AND source_from = ?",
                        r -> r.getBoolean(1),
                        alignment,
                        segment)
                .orElseThrow();
        if (was != written) {
            int by = written ? 1 : -1;
            sql.run(
                    "UPDATE bead SET target_to = target_to + ? WHERE alignment_id = ? AND source_from = ?",
                    by,
                    alignment,
                    segment);
            sql.run("""
                    UPDATE bead SET target_from = target_from + ?, target_to = target_to + ?
                    WHERE alignment_id = ? AND source_from > ?""", by, by, alignment, segment);
        }
    }
}
