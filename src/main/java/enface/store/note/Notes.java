package enface.store.note;

import enface.note.Merge;
import enface.note.Note;
import enface.note.NoteId;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Note add(Note given) {
        var note = known(given);
        return transactions.write(sql -> {
            long wanted = note.id().value();
            boolean taken = wanted == 0
                    || sql.first("SELECT id FROM note WHERE id = ?", r -> r.getLong(1), wanted)
                            .isPresent();
            return inserted(sql, note, taken ? null : wanted);
        });
    }

    /// Adds a note that comes with a work, in the transaction that brings it.
    public static void insert(Sql sql, Note note) throws SQLException {
        inserted(sql, known(note), null);
    }

    /// Has a note that is there under its id be another; its passages stay.
    static void replace(Sql sql, Note note) throws SQLException {
        change(sql, note);
        saveParts(sql, note.id().value(), note);
    }

    private static Note inserted(Sql sql, Note note, @Nullable Long wanted) throws SQLException {
        long id = insert(sql, note, wanted);
        saveParts(sql, id, note);
        savePlaces(sql, id, note);
        return note.withId(new NoteId(id));
    }

    /// Adds notes and replaces others, all or none.
    ///
    /// @param added each gets a number of its own
    /// @param changed each is there under its id
    public void take(List<Note> added, List<Note> changed) {
        transactions.write(sql -> {
            for (var note : added) {
                inserted(sql, known(note), null);
            }
            for (var note : changed) {
                replace(sql, note);
            }
            return added.size() + changed.size();
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
    public Note save(Note given, boolean places) {
        var note = known(given);
        return transactions.write(sql -> saved(sql, note, places));
    }

    /// What became of a note.
    ///
    /// @param note as the library has it now
    /// @param twice whether others had changed its words too, and theirs are kept as a note beside it
    public record Saved(Note note, boolean twice) {}

    /// Saves a note with what others have changed in it meanwhile.
    ///
    /// @param base as the library had it when it was taken up; its passages do not count
    /// @param held whether somebody is writing in it
    /// @param places whether its passages are to be saved too
    public Saved merge(Note base, Note given, boolean held, boolean places) {
        var note = known(given);
        return transactions.write(sql -> {
            var theirs = NoteRows.find(sql, note.id()).map(n -> n.withTargets(note.targets()));
            if (theirs.isEmpty() || theirs.get().equals(base.withTargets(note.targets()))) {
                return new Saved(saved(sql, note, places), false);
            }
            var merge = Merge.of(base.withTargets(note.targets()), note, theirs.get(), held);
            if (merge.other().isPresent()) {
                inserted(sql, known(merge.other().get()), null);
            }
            return new Saved(saved(sql, merge.note(), places), merge.other().isPresent());
        });
    }

    private static Note saved(Sql sql, Note note, boolean places) throws SQLException {
        long id = note.id().value();
        boolean exists = id != 0 && change(sql, note);
        if (!exists) {
            id = insert(sql, note, id == 0 ? null : id);
        }
        saveParts(sql, id, note);
        if (places || !exists) {
            savePlaces(sql, id, note);
        }
        return note.withId(new NoteId(id));
    }

    private static boolean change(Sql sql, Note note) throws SQLException {
        return sql.run(
                        """
                        UPDATE note SET category = ?, severity = ?, text = ?, author = ?, changed = ?, done = ?
                        WHERE id = ?""",
                        note.category(),
                        note.severity(),
                        note.text(),
                        note.author(),
                        note.changed().toString(),
                        note.done() ? 1 : 0,
                        note.id().value())
                == 1;
    }

    /// A note that can be told from all others.
    private static Note known(Note note) {
        return note.token().isEmpty() ? note.withToken(UUID.randomUUID().toString()) : note;
    }

    private static long insert(Sql sql, Note note, @Nullable Long id) throws SQLException {
        return sql.insert(
                """
                INSERT INTO note (id, work_id, category, severity, text, author, created, changed, done, token)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                note.work().value(),
                note.category(),
                note.severity(),
                note.text(),
                note.author(),
                note.created().toString(),
                note.changed().toString(),
                note.done() ? 1 : 0,
                note.token());
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
        sql.run("DELETE FROM reply WHERE note_id = ?", id);
        for (int i = 0; i < note.replies().size(); i++) {
            var reply = note.replies().get(i);
            sql.run(
                    "INSERT INTO reply (note_id, number, author, text, created, changed) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    i,
                    reply.author(),
                    reply.text(),
                    reply.created().toString(),
                    reply.changed().toString());
        }
    }

    private static void savePlaces(Sql sql, long id, Note note) throws SQLException {
        var known = NoteRows.targets(sql, new NoteId(id));
        sql.run("DELETE FROM note_target WHERE note_id = ?", id);
        for (int i = 0; i < note.targets().size(); i++) {
            var given = note.targets().get(i);
            var t = known.contains(given) ? given : MovedTargets.settled(sql, given);
            sql.run(
                    """
                    INSERT INTO note_target (note_id, number, version_id, from_paragraph, from_offset,
                        to_paragraph, to_offset, quote, prefix, suffix)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    i,
                    t.isGone() ? null : t.version().value(),
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
        return transactions.read(sql -> NoteRows.of(sql, work));
    }

    /// A note by its number, of whatever work.
    public Optional<Note> find(NoteId note) {
        return transactions.read(sql -> NoteRows.find(sql, note));
    }

    /// Deletes a note; [#save] brings it back under its old id.
    public void delete(NoteId note) {
        transactions.write(sql -> sql.run("DELETE FROM note WHERE id = ?", note.value()));
    }
}
