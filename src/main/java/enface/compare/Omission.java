package enface.compare;

import enface.text.TextRange;

/// A passage of one version with nothing in the other.
///
/// @param kind seen from the right version
/// @param row the first row of it, to jump to
/// @param rows how many rows it has
/// @param passage in the left version where it was omitted, in the right one where it was added
/// @param letters how many letters and digits it has
public record Omission(Kind kind, int row, int rows, TextRange passage, int letters) {

    /// Which version lacks it.
    public enum Kind {
        /// The left version has it, the right one does not.
        OMITTED,
        /// The right version has it, the left one does not.
        ADDED
    }
}
