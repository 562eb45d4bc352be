package enface.glossary;

import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry of a glossary: what is meant, and the terms for it in every language.
///
/// @param definition what it means, empty where nobody wrote it down
/// @param about what else is written down about it
public record Concept(ConceptId id, String definition, List<Term> terms, About about) {

    public Concept {
        terms = List.copyOf(terms);
    }

    /// One of which nothing else is known.
    public Concept(ConceptId id, String definition, List<Term> terms) {
        this(id, definition, terms, About.NOTHING);
    }

    /// One that is in no library yet.
    public static Concept of(List<Term> terms) {
        return new Concept(ConceptId.NONE, "", terms);
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

    public Concept withId(ConceptId now) {
        return new Concept(now, definition, terms, about);
    }

    public Concept withAbout(About now) {
        return new Concept(id, definition, terms, now);
    }

    /// The same with more terms, those that it has already aside; of a language that has a preferred one, more
    /// preferred terms are admitted.
    public Concept withTerms(List<Term> more) {
        var all = new ArrayList<>(terms);
        for (var term : more) {
            boolean there = all.stream()
                    .anyMatch(t -> t.text().equals(term.text()) && t.language().equals(term.language()));
            boolean preferred = all.stream()
                    .anyMatch(t -> t.language().equals(term.language()) && t.status() == Term.Status.PREFERRED);
            boolean one = preferred && term.status() == Term.Status.PREFERRED;
            if (!there) {
                all.add(one ? new Term(term.language(), term.text(), Term.Status.ADMITTED) : term);
            }
        }
        return new Concept(id, definition, all, about);
    }

    /// Both as one: the terms and remarks of this one first.
    public Concept mergedWith(Concept other) {
        var merged = withTerms(other.terms);
        return new Concept(id, About.joined(definition, other.definition), merged.terms, about.with(other.about));
    }
}
