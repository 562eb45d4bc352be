package enface.store.correct;

import enface.store.sql.Sql;
import enface.store.work.ParagraphRows;
import enface.store.work.Works;
import enface.text.Paragraph;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The paragraphs of one version in the library, by their numbers; an attempt has only some.
final class Paragraphs {

    private final Sql sql;
    private final long version;
    private final UnaryOperator<String> words;

    /// @param words makes of a segment what the index holds of it
    Paragraphs(Sql sql, long version, UnaryOperator<String> words) {
        this.sql = sql;
        this.version = version;
        this.words = words;
    }

    /// Those from one number to another, which is not among them.
    SortedMap<Integer, Paragraph> between(int from, int to) throws SQLException {
        record Numbered(int number, Paragraph paragraph) {}
        var found = new TreeMap<Integer, Paragraph>();
        sql.list("""
                SELECT p.number, p.kind, p.text, (
                    SELECT group_concat(s.start_offset || ' ' || s.end_offset, ' ' ORDER BY s.number)
                    FROM segment s WHERE s.paragraph_id = p.id), p.speaker, p.times, p.page, p.readings
                FROM paragraph p WHERE p.version_id = ? AND p.number >= ? AND p.number < ?""", r -> new Numbered(r.getInt(1), ParagraphRows.read(r, 2)), version, from, to)
                .forEach(p -> found.put(p.number(), p.paragraph()));
        return found;
    }

    /// Puts paragraphs in place of all from one number to another, and numbers those behind anew.
    ///
    /// @param by how much the numbers grow behind
    void replace(int from, int to, SortedMap<Integer, Paragraph> now, int by) throws SQLException {
        // one by one, so that the trigger on segments keeps the index in step
        sql.run("""
                DELETE FROM segment WHERE paragraph_id IN
                    (SELECT id FROM paragraph WHERE version_id = ? AND number >= ? AND number < ?)""", version, from, to);
        sql.run("DELETE FROM paragraph WHERE version_id = ? AND number >= ? AND number < ?", version, from, to);
        if (by != 0) { // by way of numbers that nobody has, since no two may ever be the same
            sql.run(
                    "UPDATE paragraph SET number = -1 - (number + ?) WHERE version_id = ? AND number >= ?",
                    by,
                    version,
                    to);
            sql.run("UPDATE paragraph SET number = -1 - number WHERE version_id = ? AND number < 0", version);
        }
        for (var paragraph : now.entrySet()) {
            ParagraphRows.insert(sql, version, paragraph.getKey(), paragraph.getValue(), words);
        }
    }

    /// How many paragraphs the version has.
    int count() throws SQLException {
        return sql.first("SELECT count(*) FROM paragraph WHERE version_id = ?", r -> r.getInt(1), version)
                .orElse(0);
    }

    /// The bounds of segments, as [ParagraphRows#read] reads them.
    static String bounds(Paragraph paragraph) {
        return paragraph.segments().stream().map(s -> s.start() + " " + s.end()).collect(Collectors.joining(" "));
    }

    static SortedMap<Integer, Paragraph> numbered(int from, List<Paragraph> paragraphs) {
        var numbered = new TreeMap<Integer, Paragraph>();
        for (int i = 0; i < paragraphs.size(); i++) {
            numbered.put(from + i, paragraphs.get(i));
        }
        return numbered;
    }

    private record Made(long id, boolean given) {}

    /// A text as it was before any correction: what the steps of its version did to it is taken back in memory, from
    /// the last to that with which it was given as a whole.
    static VersionText imported(Sql sql, VersionId version) throws SQLException {
        var steps = sql.list("""
                SELECT s.id, s.paragraph IS NULL FROM step s WHERE s.undone = 0 AND (
                    (s.version_id = ? AND s.paragraph IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM step_version v
                        WHERE v.step_id = s.id AND v.version_id = ? AND v.kind = 'REPLACED'))
                ORDER BY s.id DESC""", r -> new Made(r.getLong(1), r.getBoolean(2)), version.value(), version.value());
        var text = new VersionText(Works.paragraphs(sql, version.value()));
        for (var made : steps) {
            if (made.given()) {
                return text;
            }
            var change = new StepRows(sql, made.id()).change(version);
            if (change.isPresent()) {
                text = change.get().inverse().in(text);
            }
        }
        return text;
    }

    /// Has texts be those that are known.
    static void requireTexts(Sql sql, Map<VersionId, VersionText> texts) throws SQLException {
        for (var known : texts.entrySet()) {
            if (!Works.paragraphs(sql, known.getKey().value())
                    .equals(known.getValue().paragraphs())) {
                throw new NoLongerFits("text of version " + known.getKey().value());
            }
        }
    }

    /// Has a version be there.
    static void requireThere(Sql sql, WorkId work, VersionId version) throws SQLException {
        var there = sql.first(
                "SELECT id FROM version WHERE id = ? AND work_id = ?",
                r -> r.getLong(1),
                version.value(),
                work.value());
        if (there.isEmpty()) {
            throw new NoLongerFits("version " + version.value());
        }
    }
}
