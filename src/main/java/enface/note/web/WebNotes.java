package enface.note.web;

import enface.note.Note;
import enface.note.Scheme;
import enface.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a file of annotations says, before it is known where its passages stand.
///
/// @param own whether we wrote it, and its sources are versions of a work
/// @param title what the file is called, perhaps empty
/// @param sources what the annotations are on, in the order in which they are met
/// @param passed what of the file nobody here can follow, each with its reason; nothing is left out without one
public record WebNotes(
        boolean own, String title, List<Source> sources, List<Scheme> schemes, List<Held> notes, List<Passed> passed) {

    public WebNotes {
        sources = List.copyOf(sources);
        schemes = List.copyOf(schemes);
        notes = List.copyOf(notes);
        passed = List.copyOf(passed);
    }

    /// A text that annotations are on.
    ///
    /// @param id its IRI
    /// @param language as BCP 47 has it, empty where the file does not say
    /// @param label what we called the version, empty in files of others
    public record Source(String id, String language, String label) {

        /// The version of a work that was no more when the file was written.
        public boolean isGone() {
            return id.equals(Vocabulary.GONE);
        }
    }

    /// An annotation.
    ///
    /// @param note without its passages
    /// @param edited whether its words are others than Enface wrote
    public record Held(Note note, List<Passage> passages, boolean edited) {
        public Held {
            passages = List.copyOf(passages);
        }
    }

    /// A passage as its selectors tell it; at least a quote or a position.
    ///
    /// @param source its number, from 0
    /// @param quote nothing where only the position is told
    /// @param start in code points from the start of the whole text
    /// @param end behind the last code point
    /// @param place where we had it when we wrote the file, where the text did not say so itself
    public record Passage(
            int source, Optional<Quote> quote, OptionalInt start, OptionalInt end, Optional<TextRange> place) {}

    /// A quote with what stands around it.
    public record Quote(String exact, String prefix, String suffix) {}

    /// Why something was passed over.
    public enum Reason {
        /// A selector that cannot be followed here; the passage is told by another one as well.
        SELECTOR_SPARED,
        /// A selector that cannot be followed here, and no other tells the passage: the note is on the work.
        SELECTOR_ALONE,
        /// A passage that is told by a position alone, which was believed: nothing shows whether the text was the same.
        POSITION_TRUSTED,
        /// A passage told by a position alone, with several versions in which it could be: the note is on the work.
        POSITION_ALONE,
        /// A passage in something that is no text.
        NO_TEXT,
        /// A body that stands elsewhere: its address is kept in the note.
        BODY_ELSEWHERE,
        /// A body that is no text, and has no address.
        BODY_NO_TEXT,
        /// A reply to what the file does not have: it is a note of its own.
        REPLY_TO_NOTHING,
        /// Annotations that stand in another file.
        PAGE_ELSEWHERE,
        /// An annotation with a fault that leaves no doubt of what is meant: it is taken.
        MENDED,
        /// An annotation that is none, by the model: it is not taken.
        INCORRECT
    }

    /// Something passed over.
    ///
    /// @param what the kind of selector, the address, or where in the file the fault is
    /// @param count how often
    public record Passed(Reason reason, String what, int count) {}
}
