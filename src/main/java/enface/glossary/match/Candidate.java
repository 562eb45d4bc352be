package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import java.util.Optional;

/// A term that stands at a place, if nothing longer does.
///
/// @param end where it ends, in folded characters
record Candidate(int end, Concept concept, Term term, TermMatch.Kind kind) {

    /// The longer of two, and of two as long the first.
    static Optional<Candidate> longer(Optional<Candidate> one, Optional<Candidate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().end() > one.get().end() ? other : one;
    }
}
