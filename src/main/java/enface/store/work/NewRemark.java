package enface.store.work;

import enface.note.Reply;
import enface.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A remark that stood in the margin of a version's file, and becomes a note with its version.
///
/// @param range what of the version it is about; empty where that is no text of it, and the note is on the whole work
/// @param text Markdown
/// @param answers what others answered to it, in their order
/// @param beside what it is about in other versions
public record NewRemark(
        Optional<TextRange> range, String author, String text, Instant at, List<Reply> answers, List<Beside> beside) {

    /// A passage of another version of the same work.
    ///
    /// @param version its place among those that come, from 0
    public record Beside(int version, TextRange range) {}

    /// A remark on one version.
    public NewRemark(Optional<TextRange> range, String author, String text, Instant at, List<Reply> answers) {
        this(range, author, text, at, answers, List.of());
    }

    public NewRemark {
        answers = List.copyOf(answers);
        beside = List.copyOf(beside);
    }
}
