package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;

/// A term that stands at a place, if nothing longer does.
///
/// @param end where it ends, in folded characters
record Candidate(int end, Concept concept, Term term, TermMatch.Kind kind) {}
