package enface.glossary;

import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/// An entry of a glossary: what is meant, and the terms for it in every language.
///
/// @param definition what it means, empty where nobody wrote it down
public record Concept(ConceptId id, String definition, List<Term> terms) {

    public Concept {
        terms = List.copyOf(terms);
    }

    public List<Term> in(LanguageTag language) {
        return terms.stream().filter(t -> t.language().sameLanguage(language)).toList();
    }

    /// The first preferred term in a language, or else the first there is.
    public Optional<Term> preferred(LanguageTag language) {
        var terms = in(language);
        return terms.stream()
                .filter(t -> t.status() == Term.Status.PREFERRED)
                .findFirst()
                .or(() -> terms.stream().findFirst());
    }
}
