package enface.store.work;

import enface.note.Note;
import enface.text.TextRange;
import java.util.List;
import java.util.Optional;

/// A remark that stood in the margin of a version's file, and becomes a note with its version.
///
/// @param range what of the version it is about; empty where that is no text of it, and the note is on the whole work
/// @param note the note, on nothing yet
/// @param beside what it is about in other versions
public record NewRemark(Optional<TextRange> range, Note note, List<Beside> beside) {

    /// A passage of another version of the same work.
    ///
    /// @param version its place among those that come, from 0
    public record Beside(int version, TextRange range) {}

    public NewRemark {
        beside = List.copyOf(beside);
    }
}
