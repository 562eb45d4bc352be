package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.text.TextSpan;

/// A term found in a paragraph.
///
/// @param span all of it, with what stands between its words
public record TermMatch(TextSpan span, Concept concept, Term term, Kind kind) {

    /// How like itself a term stands there.
    public enum Kind {
        /// As it is written in the glossary, or in a form that is made by rule.
        WRITTEN,
        /// With another ending, or an irregular form: *went* for *go*.
        INFLECTED,
        /// With one more word between its words: *carry the plan out* is two, *carry it out* one.
        PARTED
    }

    /// One as it is written in the glossary.
    public static TermMatch written(TextSpan span, Concept concept, Term term) {
        return new TermMatch(span, concept, term, Kind.WRITTEN);
    }
}
