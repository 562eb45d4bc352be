package enface.note;

import java.time.Instant;

/// What somebody answered to a note.
///
/// @param text Markdown
public record Reply(String author, String text, Instant created, Instant changed) {

    public Reply withText(String now, Instant at) {
        return new Reply(author, now, created, at);
    }

    /// Whether both are the same reply, perhaps at different times.
    public boolean isSameAs(Reply other) {
        return author.equals(other.author) && created.equals(other.created);
    }
}
