package enface.intake.draft;

import enface.text.TextSpan;
import java.time.Instant;
import java.util.Optional;

/// What somebody remarked in the margin of a document, as word processors keep it.
///
/// @param span what of the file's text it is about; empty for a place, and at its very start where the document does
/// not say
/// @param author empty where nobody is named
/// @param at when it was written, where the file says so
public record Remark(TextSpan span, String author, String text, Optional<Instant> at) {

    /// The same of another stretch of text.
    public Remark at(TextSpan changed) {
        return new Remark(changed, author, text, at);
    }
}
