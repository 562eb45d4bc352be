package enface.study.note.file;

import enface.note.Note;
import enface.note.file.BadFile;
import enface.note.file.NotesJson;
import enface.study.act.Typed;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.WorkId;
import java.util.List;
import java.util.Map;

/// Notes on their way into the library, kept as a file of notes where that takes too long.
public final class UnsavedNotes {

    public static final String KIND = "note";

    private static final String NOTES = "notes";

    private UnsavedNotes() {}

    /// A note as it can be kept elsewhere.
    public static Typed typed(OpenWork work, Note note) {
        return new Typed(
                KIND,
                work.work().id().value(),
                Map.of(NOTES, NotesJson.write(NotesExchange.document(work, List.of(note), List.of()))));
    }

    /// Takes a note up again: what of it is newer than in the library, or all of it.
    ///
    /// @return whether it is in the library now
    public static boolean take(Desk desk, Typed typed) {
        var work = desk.open(new WorkId(typed.work()));
        try {
            var notes = NotesJson.read(typed.fields().getOrDefault(NOTES, ""));
            work.ifPresent(w -> new NotesExchange(desk.library()).bringBack(w, notes));
            return work.isPresent();
        } catch (BadFile _) {
            return false;
        }
    }
}
