package enface.ui.term;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.study.StudyModel;
import enface.study.term.TermProposal;
import java.util.List;
import java.util.Optional;

/// Which concept is meant by some words: that of a glossary which has one of them as a term, or else the words of the
/// original alone.
record Meant(StudyModel study) {

    Optional<Concept> concept(TermProposal proposal) {
        var chosen = proposal.chosen();
        var known = study.termsProperty().get().concepts().stream()
                .filter(c -> c.terms().stream()
                        .anyMatch(t -> chosen.stream()
                                .anyMatch(n -> n.text().equalsIgnoreCase(t.text())
                                        && n.language().sameLanguage(t.language()))))
                .findFirst();
        return known.or(() -> inOriginal(proposal));
    }

    /// The words chosen in the original, or those that correspond there to what was chosen elsewhere.
    private Optional<Concept> inOriginal(TermProposal proposal) {
        return study.work()
                .work()
                .original()
                .flatMap(original -> proposal.fields().stream()
                        .filter(f -> f.language().sameLanguage(original.language()))
                        .map(f -> f.text().isEmpty()
                                ? f.suggestions().stream().findFirst().orElse("")
                                : f.text())
                        .filter(t -> !t.isEmpty())
                        .map(t -> Concept.of(List.of(Term.preferred(original.language(), t))))
                        .findFirst());
    }
}
