package enface.intake.draft;

import enface.text.TextSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody remarked in the margin of a document, as word processors keep it.
///
/// @param span what of the file's text it is about; empty for a place, and at its very start where the document does
/// not say
/// @param author empty where nobody is named
/// @param text as it was written, without any markup
/// @param at when it was written, where the file says so
/// @param answers what others answered to it, the first one first
/// @param beside what else of the file's text it is about: what corresponds to it in other versions
public record Remark(
        TextSpan span, String author, String text, Optional<Instant> at, List<Remark> answers, List<TextSpan> beside) {

    public Remark {
        answers = List.copyOf(answers);
        beside = List.copyOf(beside);
    }

    /// A remark on one stretch of text.
    public Remark(TextSpan span, String author, String text, Optional<Instant> at, List<Remark> answers) {
        this(span, author, text, at, answers, List.of());
    }

    /// The same of another stretch of text.
    public Remark at(TextSpan changed) {
        return new Remark(changed, author, text, at, answers, beside);
    }
}
