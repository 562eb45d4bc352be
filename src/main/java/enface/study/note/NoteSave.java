package enface.study.note;

import enface.note.Note;
import enface.store.note.Notes.Saved;
import java.util.Optional;

/// A note on its way into the library.
final class NoteSave {

    private final StoredNotes stored;
    private final Note note;
    private final boolean held;
    private volatile Optional<Saved> saved = Optional.empty();

    /// @param held whether somebody is writing in it
    NoteSave(StoredNotes stored, Note note, boolean held) {
        this.stored = stored;
        this.note = note;
        this.held = held;
    }

    /// Writes; on the thread that writes.
    void write() {
        saved = Optional.of(stored.save(note, held));
    }

    /// What the library has of it, once it is written.
    Optional<Saved> saved() {
        return saved;
    }
}
