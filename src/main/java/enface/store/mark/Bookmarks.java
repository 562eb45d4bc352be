package enface.store.mark;

import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.store.work.Late;
import enface.text.Version;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.List;

/// The places a person marked in each work.
public final class Bookmarks {

    /// A place.
    ///
    /// @param segment a segment of the original, which stays whatever versions are shown
    /// @param label how the place begins
    public record Bookmark(int segment, String label) {}

    private final Transactions transactions;

    public Bookmarks(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Those of a work, from the first place to the last.
    public List<Bookmark> of(WorkId work) {
        return transactions.read(sql -> sql.list(
                "SELECT segment, label FROM bookmark WHERE work_id = ? ORDER BY segment",
                r -> new Bookmark(r.getInt(1), r.getString(2)),
                work.value()));
    }

    /// Marks a place; one that is marked already gets the label.
    ///
    /// @param original of the work, as it was known to whoever says so
    public void set(WorkId work, Bookmark bookmark, Version original) {
        transactions.write(sql -> sql.run("""
                INSERT INTO bookmark (work_id, segment, label) VALUES (?, ?, ?)
                ON CONFLICT (work_id, segment) DO UPDATE SET label = excluded.label""", work.value(), segment(sql, bookmark, original), bookmark.label()));
    }

    /// @param original of the work, as it was known to whoever says so
    public void remove(WorkId work, Bookmark bookmark, Version original) {
        transactions.write(sql -> sql.run(
                "DELETE FROM bookmark WHERE work_id = ? AND segment = ?",
                work.value(),
                segment(sql, bookmark, original)));
    }

    private static int segment(Sql sql, Bookmark bookmark, Version original) throws SQLException {
        return new Late(sql, original.id(), original.text()).now(bookmark.segment());
    }
}
