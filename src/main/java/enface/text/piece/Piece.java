package enface.text.piece;

import enface.text.Paragraph.Kind;
import enface.text.Said.Time;
import java.util.Optional;

/// A sentence in a cell.
///
/// @param begins what paragraph begins with it; empty where it goes on with the paragraph before
/// @param gap the white space between it and the sentence before in its paragraph
/// @param length in UTF-16 units
/// @param speaker who says the paragraph that begins with it, or nothing
/// @param time when it is said
public record Piece(Optional<Kind> begins, String gap, int length, String speaker, Time time) {

    /// A sentence of which nobody knows who says it, and when.
    public Piece(Optional<Kind> begins, String gap, int length) {
        this(begins, gap, length, "", Time.UNKNOWN);
    }

    public Piece {
        if (length < 0 || (begins.isPresent() && !gap.isEmpty())) {
            throw new IllegalArgumentException("no piece: " + begins + " " + length);
        }
    }
}
