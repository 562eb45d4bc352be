package enface.study.candidate;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Term;
import enface.glossary.candidate.Candidate;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A term that is proposed, with what likely stands for it in other languages.
///
/// @param example its first place
public record Proposal(Candidate candidate, List<Counterpart> counterparts, Optional<Example> example) {

    /// What stands for a term in a language, as far as words are known to correspond.
    ///
    /// @param count at how many places it does
    public record Counterpart(LanguageTag language, String text, int count) {}

    public Proposal {
        counterparts = List.copyOf(counterparts);
    }

    /// The entry of a glossary that is made of it.
    public Concept concept() {
        var terms = new ArrayList<Term>();
        terms.add(Term.preferred(candidate.language(), candidate.text()));
        counterparts.forEach(c -> terms.add(Term.preferred(c.language(), c.text())));
        var about = example.map(About.NOTHING::withExample).orElse(About.NOTHING);
        return new Concept(ConceptId.NONE, "", terms, about);
    }
}
