package enface.study.term;

import enface.glossary.Term;
import enface.text.TextRange;

/// What stands for a term at one place in a version.
public sealed interface Rendered {

    /// A term of its concept.
    ///
    /// @param words as they stand there
    record Listed(Term term, TextRange place, String words) implements Rendered {}

    /// Other words, which correspond to it as far as is known.
    record Otherwise(TextRange place, String words) implements Rendered {}

    /// Nothing that is known of, beside a passage that says something.
    record Unknown(TextRange passage) implements Rendered {}

    /// Nothing: the version leaves the passage out.
    record LeftOut() implements Rendered {}

    /// What is counted as one rendering: the term, or the words in small letters; empty where there is none.
    default String label() {
        return switch (this) {
            case Listed listed -> listed.term().text();
            case Otherwise other -> other.words();
            case Unknown _, LeftOut _ -> "";
        };
    }
}
