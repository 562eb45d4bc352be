package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.stem.WordForms;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the terms of a glossary in running text of one language.
///
/// At each place the longest term wins, and matches never overlap. Terms in scripts with spaces stand as whole words,
/// in any of their forms where the language is one of [WordForms], and with one more word between theirs; terms in
/// Chinese, Japanese, Thai and the like stand anywhere but in the middle of another word. Case, marks over letters and
/// the two forms of Han characters are folded, with two exceptions: a term in capitals (`WHO`, `IT`) is found in
/// capitals only, and a word with a mark (`pâte`) never stands for a term without one, though the mark may be missing
/// (`resume` for `résumé`).
///
/// Immutable and safe on any thread. Two tries: making them takes time and memory in proportion to the terms, finding
/// takes O(text × longest term) at worst and O(text) as a rule.
public final class TermMatcher {

    private final WrittenTerms written = new WrittenTerms();
    private final Optional<InflectedTerms> inflected;
    private final WordEdges edges;

    /// The same, where nobody knows the words of a script without spaces.
    public TermMatcher(List<Concept> concepts, LanguageTag language) {
        this(concepts, language, WordEdges.UNKNOWN);
    }

    /// Looks for the terms in `language`, its scripts and regions aside; where two concepts share a term the first
    /// wins.
    public TermMatcher(List<Concept> concepts, LanguageTag language, WordEdges edges) {
        this.edges = edges;
        inflected = WordForms.of(language).map(InflectedTerms::new);
        for (var concept : concepts) {
            for (var term : concept.in(language)) {
                add(concept, term);
            }
        }
    }

    private void add(Concept concept, Term term) {
        for (var form : TermForms.of(term)) {
            written.add(concept, term, form);
            inflected.ifPresent(i -> i.add(concept, term, form));
        }
    }

    /// The terms in `text`, in order.
    public List<TermMatch> find(String text) {
        var matches = new ArrayList<TermMatch>();
        if (written.isEmpty()) {
            return matches;
        }
        var folding = new Folding(text);
        for (int i = 0; i < folding.length(); ) {
            int at = i;
            var found = folding.mayStart(i) ? longestAt(text, folding, i) : Optional.<Candidate>empty();
            var span = found.map(f -> new TextSpan(folding.start(at), folding.end(f.end())));
            if (span.isEmpty() || edges.tears(text, span.get())) {
                i++;
                continue;
            }
            var it = found.get();
            matches.add(new TermMatch(span.get(), it.concept(), it.term(), it.kind()));
            i = it.end();
        }
        return matches;
    }

    private Optional<Candidate> longestAt(String text, Folding folding, int start) {
        var asWritten = written.longestAt(text, folding, start);
        if (inflected.isEmpty() || !folding.isWordCharacter(start)) {
            return asWritten;
        }
        var otherwise = inflected.get().longestAt(text, folding, start);
        boolean isLonger = otherwise.isPresent()
                && (asWritten.isEmpty()
                        || otherwise.get().end() > asWritten.get().end());
        return isLonger ? otherwise : asWritten;
    }
}
