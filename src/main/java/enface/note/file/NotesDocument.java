package enface.note.file;

import enface.note.Note;
import enface.note.Scheme;
import java.util.List;

/// The notes of a work as they travel: with the schemes they use, and with what tells the versions they are on.
///
/// @param title of the work
/// @param versions the targets of the notes are on version 1, 2 … of these, in place of the numbers of a library
/// @param schemes those that did not come with the program
public record NotesDocument(String title, List<Of> versions, List<Scheme> schemes, List<Note> notes) {

    /// A version as it is told from others.
    ///
    /// @param language as BCP 47 has it
    /// @param label its name, or who made it
    public record Of(String language, String label) {}

    public NotesDocument {
        versions = List.copyOf(versions);
        schemes = List.copyOf(schemes);
        notes = List.copyOf(notes);
    }
}
