package enface.note.file;

import enface.note.Note;
import enface.note.Scheme;
import enface.note.Target;
import java.util.List;
import java.util.Map;

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
    /// @param speakers who says the paragraphs that notes are on, by their numbers from 0, as far as anybody knows
    public record Of(String language, String label, Map<Integer, String> speakers) {

        public Of {
            speakers = Map.copyOf(speakers);
        }

        /// One of which nobody says who speaks.
        public Of(String language, String label) {
            this(language, label, Map.of());
        }
    }

    /// Who says what a note is on; nothing where nobody knows.
    public String speaker(Target target) {
        int number = (int) target.version().value();
        return number < 1 || number > versions.size()
                ? ""
                : versions.get(number - 1)
                        .speakers()
                        .getOrDefault(target.range().from().paragraph(), "");
    }

    public NotesDocument {
        versions = List.copyOf(versions);
        schemes = List.copyOf(schemes);
        notes = List.copyOf(notes);
    }
}
