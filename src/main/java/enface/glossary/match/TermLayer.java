package enface.glossary.match;

import enface.glossary.Concept;
import enface.language.stem.WordForms;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The terms of some concepts in one language, ready to be looked for: as they are written, and in their forms.
///
/// Immutable once made; making it takes time and memory in proportion to the terms.
final class TermLayer {

    private final List<Concept> concepts;
    private final WrittenTerms written = new WrittenTerms();
    private final Optional<InflectedTerms> inflected;
    private final BarrenWords barren;

    TermLayer(List<Concept> concepts, LanguageTag language) {
        this.concepts = concepts.stream().filter(c -> !c.in(language).isEmpty()).toList();
        barren = new BarrenWords(this.concepts.isEmpty());
        inflected = WordForms.of(language).map(InflectedTerms::new);
        for (var concept : this.concepts) {
            for (var term : concept.in(language)) {
                for (var form : TermForms.of(term)) {
                    written.add(concept, term, form);
                    inflected.ifPresent(i -> i.add(concept, term, form));
                }
            }
        }
    }

    /// Those that have terms in its language.
    List<Concept> concepts() {
        return concepts;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /// Whether no term of any concept begins with the word at a place, which then can be passed by.
    ///
    /// @param end of the word, behind its start
    boolean isBarren(String text, Folding folding, int start, int end) {
        long hash = folding.wordHash(start, end);
        if (barren.contains(hash)) {
            return true;
        }
        if (written.mayBegin(folding, start)
                || inflected.filter(i -> i.mayBegin(text, folding, start, end)).isPresent()) {
            return false;
        }
        barren.add(hash);
        return true;
    }

    /// The longest term that starts at a place, of a concept that is not `gone`.
    Optional<Candidate> longestAt(String text, Folding folding, int start, Set<Concept> gone) {
        var asWritten = written.longestAt(text, folding, start, gone);
        if (inflected.isEmpty() || !folding.isWordCharacter(start)) {
            return asWritten;
        }
        return Candidate.longer(
                asWritten,
                inflected
                        .get()
                        .longestAt(
                                text,
                                folding,
                                start,
                                gone,
                                asWritten.map(Candidate::end).orElse(start)));
    }
}
