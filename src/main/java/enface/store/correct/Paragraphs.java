package enface.store.correct;

import enface.store.sql.Sql;
import enface.store.work.ParagraphRows;
import enface.text.Paragraph;
import java.sql.SQLException;
import java.util.List;
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
                    FROM segment s WHERE s.paragraph_id = p.id), p.speaker, p.times
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
}
