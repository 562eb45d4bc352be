package enface.note;

import enface.text.TextRange;

/// What came of looking for a target in a text as it is now.
public sealed interface Anchor {

    /// Its very words stand where they belong, wherever what was changed around them has brought them.
    record Exact(TextRange range) implements Anchor {}

    /// Where it must be, though it reads a little otherwise there or stands among other words; a person may look.
    ///
    /// @param score how sure that is, from [Anchoring#SURE] to 1
    record Moved(TextRange range, double score) implements Anchor {}

    /// Nothing sure was found; the note waits for a person.
    record Orphaned() implements Anchor {}

    /// A place that a passage may have come to.
    ///
    /// @param score how much speaks for it, 0 to 1
    record Candidate(TextRange range, double score) {}
}
