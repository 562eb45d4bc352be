package enface.store.mark;

import enface.store.sql.Transactions;
import enface.text.WorkId;
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
    public void set(WorkId work, Bookmark bookmark) {
        transactions.write(sql -> sql.run("""
                INSERT INTO bookmark (work_id, segment, label) VALUES (?, ?, ?)
                ON CONFLICT (work_id, segment) DO UPDATE SET label = excluded.label""", work.value(), bookmark.segment(), bookmark.label()));
    }

    public void remove(WorkId work, Bookmark bookmark) {
        transactions.write(sql ->
                sql.run("DELETE FROM bookmark WHERE work_id = ? AND segment = ?", work.value(), bookmark.segment()));
    }
}
