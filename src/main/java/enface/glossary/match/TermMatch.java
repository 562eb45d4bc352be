package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.GlossaryColour;
import enface.glossary.Term;
import enface.text.TextSpan;

/// A term found in a paragraph.
///
/// @param span all of it, with what stands between its words
/// @param colour that of its glossary
public record TermMatch(TextSpan span, Concept concept, Term term, Kind kind, GlossaryColour colour) {

    /// One of no glossary in particular.
    public TermMatch(TextSpan span, Concept concept, Term term, Kind kind) {
        this(span, concept, term, kind, GlossaryColour.GREEN);
    }

    /// The same in the colour of its glossary.
    public TermMatch in(GlossaryColour now) {
        return now == colour ? this : new TermMatch(span, concept, term, kind, now);
    }

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
