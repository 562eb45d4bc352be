package enface.compare;

import enface.text.TextRange;

/// A stretch of two versions, and what became of it from the left one to the right one.
///
/// @param left what stands in the left version, empty but in its place for what was inserted
/// @param right what stands in the right version, empty but in its place for what was deleted
/// @param move the number of the move it is one end of, from 1; 0 where it is none
public record Difference(Kind kind, TextRange left, TextRange right, int move) {

    /// What became of it.
    public enum Kind {
        /// The same, but for what is folded.
        EQUAL,
        /// Only on the right.
        INSERTED,
        /// Only on the left.
        DELETED,
        /// Other words on either side.
        SUBSTITUTED,
        /// Here on one side, and elsewhere on the other.
        MOVED
    }

    public Difference {
        if ((kind == Kind.MOVED) != (move > 0)) {
            throw new IllegalArgumentException("a move without its number, or a number without a move");
        }
    }
}
