package enface.store.library;

import enface.job.Progress;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.work.Hidden;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The works that a person removed, and can have back with all that hangs on them until they are [#clear]ed away.
public final class RemovedWorks {

    /// A work that was removed.
    ///
    /// @param was its number, under which it comes back
    /// @param title its first one; empty where it has none
    public record Removed(WorkId was, String title, Instant at) {}

    private final Transactions transactions;

    public RemovedWorks(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Those a person removed, the last one first.
    public List<Removed> all() {
        return transactions.read(sql -> sql.list(
                """
                SELECT r.was, coalesce((SELECT m.text FROM metadata m WHERE m.work_id = r.hidden_id
                    AND m.field = 'TITLE' ORDER BY m.number LIMIT 1), ''), r.at
                FROM removed_work r WHERE r.merged = 0 ORDER BY rtrim(r.at, 'Z') DESC, r.was DESC""", r -> new Removed(new WorkId(r.getLong(1)), r.getString(2), Instant.parse(r.getString(3)))));
    }

    /// Removes a work so that it can be brought back; false where there is none.
    public boolean remove(WorkId work, Instant now) {
        return transactions.write(sql -> hide(sql, work, now, Optional.empty()).isPresent());
    }

    /// The same with several works, all or none.
    ///
    /// @return how many of them were there
    public int removeAll(List<WorkId> works, Instant now) {
        return transactions.write(sql -> {
            int removed = 0;
            for (var work : works) {
                removed += hide(sql, work, now, Optional.empty()).isPresent() ? 1 : 0;
            }
            return removed;
        });
    }

    /// Brings several back as they were, all that are there.
    ///
    /// @return how many
    public int bringBackAll(List<WorkId> works) {
        return transactions.write(sql -> {
            int back = 0;
            for (var work : works) {
                back += show(sql, work) ? 1 : 0;
            }
            return back;
        });
    }

    /// Brings one back as it was; false where it is gone.
    public boolean bringBack(WorkId was) {
        return transactions.write(sql -> show(sql, was));
    }

    /// Takes away for good what was removed before a time, or merged so that it cannot be taken back.
    ///
    /// @param discard takes a hidden work away in pieces
    public void clear(Instant before, LongConsumer discard, Progress progress) {
        var going = transactions.read(sql -> sql.list("""
                SELECT hidden_id FROM removed_work
                WHERE (merged = 0 AND at < ?) OR (merged = 1 AND merged_by IS NULL)""", r -> r.getLong(1), before.toString()));
        for (int i = 0; i < going.size(); i++) {
            progress.step(i, going.size());
            long hidden = going.get(i);
            transactions
                    .read(sql -> sql.list("SELECT hidden_id FROM shelf WHERE work_id = ?", r -> r.getLong(1), hidden))
                    .forEach(discard::accept);
            discard.accept(hidden);
        }
    }

    // Within a transaction

    /// Hides a work, and gives the number it has meanwhile; nothing where it is not there.
    ///
    /// @param merging the step that brings its versions into another work
    public static Optional<Long> hide(Sql sql, WorkId work, Instant now, Optional<Long> merging) throws SQLException {
        var there = sql.list("SELECT id FROM work WHERE id = ?", r -> r.getLong(1), work.value());
        if (there.isEmpty()) {
            return Optional.empty();
        }
        long hidden = Hidden.begin(sql);
        sql.run("DELETE FROM work WHERE id = ?", hidden); // its number is what was wanted
        sql.run("""
                INSERT INTO removed_work (hidden_id, was, at, opened, merged, merged_by)
                SELECT id, id, ?, opened, ?, ? FROM work WHERE id = ?""", now.toString(), merging.isPresent() ? 1 : 0, merging.orElse(null), work.value());
        Hidden.renumber(sql, work.value(), hidden);
        // without a time it is never taken for one that a killed program left
        sql.run("UPDATE work SET opened = NULL WHERE id = ?", hidden);
        return Optional.of(hidden);
    }

    /// Shows again what was hidden; false where it is gone.
    public static boolean show(Sql sql, WorkId was) throws SQLException {
        var hidden = hidden(sql, was);
        if (hidden.isEmpty()) {
            return false;
        }
        sql.run("""
                UPDATE work SET opened = (SELECT opened FROM removed_work WHERE hidden_id = work.id)
                WHERE id = ?""", hidden.get());
        sql.run("DELETE FROM removed_work WHERE hidden_id = ?", hidden.get());
        Hidden.renumber(sql, hidden.get(), was.value());
        return true;
    }

    /// The number that a work has while it is hidden.
    public static Optional<Long> hidden(Sql sql, WorkId was) throws SQLException {
        return sql.first("SELECT hidden_id FROM removed_work WHERE was = ?", r -> r.getLong(1), was.value());
    }
}
