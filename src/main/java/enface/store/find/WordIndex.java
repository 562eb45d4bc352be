package enface.store.find;

import enface.job.Progress;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.TextSpan;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/// The index of the words of all segments, which is made anew when texts are folded otherwise than they were.
///
/// That goes in pieces, each of which is settled with how far it came: others write in between, and whoever
/// calls it off, or is killed, goes on from there another time. What is not reached yet is found as it was before.
public final class WordIndex {

    private static final String FOLDING = "index.folding";
    private static final String REACHED = "index.reached";
    private static final int AT_ONCE = 40;

    private record Segment(long id, String text) {}

    private final Transactions transactions;

    public WordIndex(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Whether all of it was folded as texts are folded now.
    public boolean isOf(int folding) {
        return transactions.read(sql -> isOf(sql, folding));
    }

    private static boolean isOf(Sql sql, int folding) throws SQLException {
        return number(sql, FOLDING) == folding;
    }

    private static long number(Sql sql, String setting) throws SQLException {
        return sql.first("SELECT value FROM setting WHERE name = ?", r -> r.getLong(1), setting)
                .orElse(0L);
    }

    /// Makes all of it anew that was folded otherwise; beside whoever reads and writes.
    ///
    /// @param words makes of a segment what the index holds of it
    public void renew(int folding, UnaryOperator<String> words, Progress progress) {
        transactions.writeInPieces(sql -> {
            var reached = REACHED + "." + folding;
            long last = number(sql, reached);
            for (var next = behind(sql, last); !next.isEmpty(); next = behind(sql, last)) {
                progress.step(last, end(sql));
                write(sql, next, words);
                last = next.getLast().id();
                keep(sql, reached, last);
                sql.pause();
            }
            keep(sql, FOLDING, folding);
            return sql.run("DELETE FROM setting WHERE name = ?", reached);
        });
    }

    private static long end(Sql sql) throws SQLException {
        return sql.first("SELECT max(id) FROM segment", r -> r.getLong(1)).orElse(0L);
    }

    private static List<Segment> behind(Sql sql, long last) throws SQLException {
        return sql.list(
                """
                SELECT s.id, s.start_offset, s.end_offset, p.text
                FROM segment s JOIN paragraph p ON p.id = s.paragraph_id
                WHERE s.id > ? ORDER BY s.id LIMIT ?""",
                r -> new Segment(r.getLong(1), new TextSpan(r.getInt(2), r.getInt(3)).of(r.getString(4))),
                last,
                AT_ONCE);
    }

    private static void write(Sql sql, List<Segment> segments, UnaryOperator<String> words) throws SQLException {
        try (var away = sql.prepare("DELETE FROM segment_words WHERE rowid = ?");
                var in = sql.prepare("INSERT INTO segment_words (rowid, words) VALUES (?, ?)")) {
            for (var segment : segments) {
                Sql.bind(away, segment.id());
                away.executeUpdate();
                Sql.bind(in, segment.id(), words.apply(segment.text()));
                in.executeUpdate();
            }
        }
    }

    private static void keep(Sql sql, String setting, long value) throws SQLException {
        sql.run("""
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value""", setting, Long.toString(value));
    }
}
