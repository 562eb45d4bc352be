package enface.intake.draft;

import enface.text.TextSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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

    /// When something was written, as documents say it; whatever is no date is nothing, and one without a zone is
    /// taken for that of Greenwich.
    public static Optional<Instant> instant(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.strip()).toInstant());
        } catch (DateTimeParseException _) {
            try {
                return Optional.of(LocalDateTime.parse(date.strip()).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    }

    /// The same of another stretch of text.
    public Remark at(TextSpan changed) {
        return new Remark(changed, author, text, at, answers, beside);
    }
}
