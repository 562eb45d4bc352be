package enface.note;

import enface.text.TextRange;

/// What came of looking for a target in a text as it is now.
public sealed interface Anchor {

    /// It stands where it stood.
    record Exact(TextRange range) implements Anchor {}

    /// The same words stand elsewhere, and it is sure that they are the same passage.
    record Moved(TextRange range) implements Anchor {}

    /// Nothing sure was found; the note waits for a person.
    record Orphaned() implements Anchor {}
}
