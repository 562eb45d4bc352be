package enface.store.work;

import enface.job.Progress;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What is on its way into the library or out of it, piece by piece. It hangs on a work below 0, which nobody sees
/// and nothing finds; when it is whole, its last piece puts it where it is seen, and when it is not wanted, or the
/// program that brought it was killed, it is taken away in pieces too.
public final class Hidden {

    private static final long SOON_NANOS = 500_000_000;
    private static final int AT_ONCE = 2_000;

    private Hidden() {}

    /// Makes a work that nobody sees.
    public static long begin(Sql sql) throws SQLException {
        long id = sql.first("SELECT min(0, coalesce(min(id), 0)) - 1 FROM work", r -> r.getLong(1))
                .orElseThrow();
        sql.run("INSERT INTO work (id, created, opened) VALUES (?, ?, datetime('now'))", id, "");
        return id;
    }

    /// Gives a work another number, with all that hangs on it: below 0 nobody sees it.
    ///
    /// What hangs on it the file itself knows, so that nothing a later schema adds stays behind.
    public static void renumber(Sql sql, long work, long now) throws SQLException {
        record Reference(String table, String column) {}
        var references = sql.list("""
                SELECT t.name, f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
                WHERE t.type = 'table' AND f."table" = 'work'""", r -> new Reference(r.getString(1), r.getString(2)));
        sql.run("PRAGMA defer_foreign_keys = ON");
        sql.run("UPDATE work SET id = ? WHERE id = ?", now, work);
        for (var reference : references) {
            var column = '"' + reference.column() + '"';
            sql.run("UPDATE \"" + reference.table() + "\" SET " + column + " = ? WHERE " + column + " = ?", now, work);
        }
    }

    /// The shelf of a work that is about to go, as a hidden work like any other; nothing where it has none.
    static Optional<Long> shelfOf(Sql sql, WorkId work) throws SQLException {
        return sql.first("SELECT hidden_id FROM shelf WHERE work_id = ?", r -> r.getLong(1), work.value());
    }

    /// Lets others have a turn where that is due; what is on its way is known to be alive for another while.
    static boolean pause(Sql sql, long hidden) throws SQLException {
        boolean paused = sql.pause();
        if (paused) {
            sql.run("UPDATE work SET opened = datetime('now') WHERE id = ?", hidden);
        }
        return paused;
    }

    /// Takes a hidden work away with the last piece, and says whether nothing was left to it.
    static boolean end(Sql sql, long hidden) throws SQLException {
        return sql.run(
                        "DELETE FROM work WHERE id = ? AND NOT EXISTS (SELECT 1 FROM version WHERE work_id = ?)",
                        hidden,
                        hidden)
                == 1;
    }

    /// Takes a hidden work away with all that hangs on it, or as much as can be in half a second: whoever cancels
    /// is not kept waiting. What is left is swept at once by the next who sweeps.
    static void discardSoon(Transactions transactions, long hidden) {
        long until = System.nanoTime() + SOON_NANOS;
        discard(transactions, hidden, () -> System.nanoTime() - until < 0);
    }

    /// Takes a hidden work away with all that hangs on it.
    static void discard(Transactions transactions, long hidden) {
        discard(transactions, hidden, () -> true);
    }

    private static void discard(Transactions transactions, long hidden, BooleanSupplier goesOn) {
        transactions.writeInPieces(sql -> {
            sql.run("UPDATE work SET opened = datetime('now', '-1 day') WHERE id = ?", hidden);
            var alignments = sql.list("""
                    SELECT a.id FROM alignment a JOIN version v ON v.id = a.target_version WHERE v.work_id = ?""", r -> r.getLong(1), hidden);
            for (long alignment : alignments) {
                while (sql.run("""
                        DELETE FROM bead WHERE alignment_id = ? AND number IN
                            (SELECT number FROM bead WHERE alignment_id = ? LIMIT 500)""", alignment, alignment) > 0) {
                    if (!goesOn.getAsBoolean()) {
                        return 0;
                    }
                    sql.pause();
                }
            }
            for (var some = paragraphs(sql, hidden); !some.isEmpty(); some = paragraphs(sql, hidden)) {
                for (long paragraph : some) {
                    if (!goesOn.getAsBoolean()) {
                        return 0;
                    }
                    // one by one, so that the trigger on segments keeps the index in step
                    sql.run("DELETE FROM segment WHERE paragraph_id = ?", paragraph);
                    sql.run("DELETE FROM paragraph WHERE id = ?", paragraph);
                    sql.pause();
                }
            }
            return sql.run("DELETE FROM work WHERE id = ?", hidden);
        });
    }

    /// Some of what is left of it.
    private static List<Long> paragraphs(Sql sql, long hidden) throws SQLException {
        return sql.list(
                "SELECT p.id FROM paragraph p JOIN version v ON v.id = p.version_id WHERE v.work_id = ? LIMIT ?",
                r -> r.getLong(1),
                hidden,
                AT_ONCE);
    }

    /// Takes away what nobody brings any further: what has not moved for ten minutes.
    static int sweep(Transactions transactions, Progress progress) {
        var stale = transactions.read(sql -> sql.list(
                "SELECT id FROM work WHERE id < 0 AND opened < datetime('now', '-10 minutes')", r -> r.getLong(1)));
        for (int i = 0; i < stale.size(); i++) {
            progress.step(i, stale.size());
            discard(transactions, stale.get(i));
        }
        return stale.size();
    }
}
