package enface.store.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notes of a library.
public final class Notes {

    private final Transactions transactions;

    public Notes(Transactions transactions) {
        this.transactions = transactions;
    }

    /// A number that no note has yet.
    public long next() {
        return transactions
                .read(sql -> sql.first("SELECT coalesce(max(id), 0) + 1 FROM note", r -> r.getLong(1)))
                .orElseThrow();
    }

    /// Adds a note under its id, or under another one where that is 0 or another note has it.
    ///
    /// @return the note with its id
    public Note add(Note note) {
        return transactions.write(sql -> {
            long wanted = note.id().value();
            boolean taken = wanted == 0
                    || sql.first("SELECT id FROM note WHERE id = ?", r -> r.getLong(1), wanted)
                            .isPresent();
            long id = insert(sql, note, taken ? null : wanted);
            saveParts(sql, id, note);
            savePlaces(sql, id, note);
            return note.withId(new NoteId(id));
        });
    }

    /// Saves a note: a new one where its id is 0, which is how an undone deletion comes back with its old one.
    ///
    /// @return the note with its id
    public Note save(Note note) {
        return save(note, true);
    }

    /// Saves a note.
    ///
    /// @param places whether its passages are to be saved too; otherwise they stay, where it is there
    public Note save(Note note, boolean places) {
        return transactions.write(sql -> {
            long id = note.id().value();
            boolean exists = id != 0
                    && sql.run(
                                    "UPDATE note SET category = ?, text = ?, author = ?, changed = ? WHERE id = ?",
                                    note.category(),
                                    note.text(),
                                    note.author(),
                                    note.changed().toString(),
                                    id)
                            == 1;
            if (!exists) {
                id = insert(sql, note, id == 0 ? null : id);
            }
            saveParts(sql, id, note);
            if (places || !exists) {
                savePlaces(sql, id, note);
            }
            return note.withId(new NoteId(id));
        });
    }

    private static long insert(Sql sql, Note note, @Nullable Long id) throws SQLException {
        return sql.insert(
                "INSERT INTO note (id, work_id, category, text, author, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                note.work().value(),
                note.category(),
                note.text(),
                note.author(),
                note.created().toString(),
                note.changed().toString());
    }

    private static void saveParts(Sql sql, long id, Note note) throws SQLException {
        sql.run("DELETE FROM note_tag WHERE note_id = ?", id);
        for (int i = 0; i < note.tags().size(); i++) {
            sql.run(
                    "INSERT INTO note_tag (note_id, number, tag) VALUES (?, ?, ?)",
                    id,
                    i,
                    note.tags().get(i));
        }
    }

    private static void savePlaces(Sql sql, long id, Note note) throws SQLException {
        sql.run("DELETE FROM note_target WHERE note_id = ?", id);
        for (int i = 0; i < note.targets().size(); i++) {
            var t = note.targets().get(i);
            sql.run(
                    """
                    INSERT INTO note_target (note_id, number, version_id, from_paragraph, from_offset,
                        to_paragraph, to_offset, quote, prefix, suffix)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    i,
                    t.version().value(),
                    t.range().from().paragraph(),
                    t.range().from().offset(),
                    t.range().to().paragraph(),
                    t.range().to().offset(),
                    t.quote(),
                    t.prefix(),
                    t.suffix());
        }
    }

    /// The notes of a work, in the order they were made.
    public List<Note> of(WorkId work) {
        return transactions.read(sql -> {
            var notes = sql.list(
                    """
                    SELECT id, category, text, author, created, changed FROM note WHERE work_id = ? ORDER BY id""",
                    r -> new Note(
                            new NoteId(r.getLong(1)),
                            work,
                            List.of(),
                            r.getString(2),
                            List.of(),
                            r.getString(3),
                            r.getString(4),
                            Instant.parse(r.getString(5)),
                            Instant.parse(r.getString(6))),
                    work.value());
            for (int i = 0; i < notes.size(); i++) {
                notes.set(i, withParts(sql, notes.get(i)));
            }
            return List.copyOf(notes);
        });
    }

    private static Note withParts(Sql sql, Note note) throws SQLException {
        long id = note.id().value();
        var tags = sql.list("SELECT tag FROM note_tag WHERE note_id = ? ORDER BY number", r -> r.getString(1), id);
        var targets = sql.list(
                """
                SELECT version_id, from_paragraph, from_offset, to_paragraph, to_offset, quote, prefix, suffix
                FROM note_target WHERE note_id = ? ORDER BY number""",
                r -> new Target(
                        new VersionId(r.getLong(1)),
                        new TextRange(new TextPlace(r.getInt(2), r.getInt(3)), new TextPlace(r.getInt(4), r.getInt(5))),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8)),
                id);
        return new Note(
                note.id(),
                note.work(),
                targets,
                note.category(),
                tags,
                note.text(),
                note.author(),
                note.created(),
                note.changed());
    }

    /// Deletes a note; [#save] brings it back under its old id.
    public void delete(NoteId note) {
        transactions.write(sql -> sql.run("DELETE FROM note WHERE id = ?", note.value()));
    }
}
