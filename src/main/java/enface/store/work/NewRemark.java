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
public record NewRemark(Optional<TextRange> range, String author, String text, Instant at, List<Reply> answers) {

    public NewRemark {
        answers = List.copyOf(answers);
    }
}
