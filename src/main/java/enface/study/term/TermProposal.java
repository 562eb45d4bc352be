package enface.study.term;

import enface.glossary.Example;
import enface.glossary.Term;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A concept on its way into a glossary: what was chosen in the versions, and what may stand for it in the others.
///
/// @param fields one for each language shown
/// @param definition what a dictionary says, where it was taken from one
/// @param example the sentence it was taken from
public record TermProposal(List<Field> fields, String definition, Optional<Example> example) {

    /// A term in one language.
    ///
    /// @param text what was chosen; empty where nothing was
    /// @param suggestions what corresponds to the chosen words in versions in this language, the likeliest first
    public record Field(LanguageTag language, String text, List<String> suggestions) {

        public Field {
            suggestions = List.copyOf(suggestions);
        }
    }

    public TermProposal {
        fields = List.copyOf(fields);
    }

    /// Whether anything was chosen.
    public boolean isEmpty() {
        return fields.stream().allMatch(f -> f.text().isEmpty());
    }

    /// The terms that were chosen.
    public List<Term> chosen() {
        var terms = new ArrayList<Term>();
        for (var field : fields) {
            if (!field.text().isEmpty()) {
                terms.add(Term.preferred(field.language(), field.text()));
            }
        }
        return terms;
    }
}
