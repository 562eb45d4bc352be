package enface.note.file;

import enface.language.markup.PlainWords;
import enface.note.Note;
import enface.note.Scheme;
import enface.note.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The notes of a work as they travel: with the schemes they use, and with what tells the versions they are on.
///
/// @param title of the work
/// @param versions the targets of the notes are on version 1, 2 … of these, in place of the numbers of a library
/// @param schemes those that did not come with the program
/// @param former notes by their tokens whose words another program changed since Enface wrote them, with the words as
/// they were, empty where the file does not tell
public record NotesDocument(
        String title, List<Of> versions, List<Scheme> schemes, List<Note> notes, Map<String, String> former) {

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

    /// Notes as Enface wrote them.
    public NotesDocument(String title, List<Of> versions, List<Scheme> schemes, List<Note> notes) {
        this(title, versions, schemes, notes, Map.of());
    }

    /// The same where another program changed the words of some notes.
    ///
    /// @param words now, by the tokens of the notes, without any markup
    public NotesDocument reworded(Map<String, String> words) {
        var before = new HashMap<>(former);
        var now = new ArrayList<Note>();
        for (var note : notes) {
            var other = PlainWords.asMarkdown(words.getOrDefault(note.token(), ""));
            if (words.containsKey(note.token()) && !other.equals(note.text())) {
                before.putIfAbsent(note.token(), note.text());
                now.add(note.withText(other));
            } else {
                now.add(note);
            }
        }
        return new NotesDocument(title, versions, schemes, now, before);
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
        former = Map.copyOf(former);
    }
}
