package enface.text.piece;

import enface.text.Paragraph.Kind;
import java.util.Optional;

/// A sentence in a cell.
///
/// @param begins what paragraph begins with it; empty where it goes on with the paragraph before
/// @param gap the white space between it and the sentence before in its paragraph
/// @param length in UTF-16 units
public record Piece(Optional<Kind> begins, String gap, int length) {

    public Piece {
        if (length < 0 || (begins.isPresent() && !gap.isEmpty())) {
            throw new IllegalArgumentException("no piece: " + begins + " " + length);
        }
    }
}
