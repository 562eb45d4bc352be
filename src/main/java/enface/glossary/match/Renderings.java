package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a concept was rendered in another version: at how many places it stands, by which of its terms it was rendered
/// there and how often, and where otherwise.
///
/// @param places how often a term of the concept stands in the one version
/// @param terms how many of these places have each term in the other version, the most frequent first
/// @param otherwise the numbers of the rows with a place that no term of the glossary renders, in order
public record Renderings(int places, Map<Term, Integer> terms, List<Integer> otherwise) {

    /// What stands side by side in one row.
    public record Pair(String source, String target) {}

    public Renderings {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        otherwise = List.copyOf(otherwise);
    }

    /// Counts over `rows`, row by row: a place counts as rendered by a term as often as that term stands beside it.
    /// One pass over the texts.
    ///
    /// @param edges of words in scripts without spaces
    public static Renderings of(
            Concept concept, LanguageTag source, LanguageTag target, List<Pair> rows, WordEdges edges) {
        var inSource = new TermMatcher(List.of(concept), source, edges);
        var inTarget = new TermMatcher(List.of(concept), target, edges);
        var counts = new LinkedHashMap<Term, Integer>();
        var otherwise = new ArrayList<Integer>();
        int places = 0;
        for (int i = 0; i < rows.size(); i++) {
            int wanted = inSource.find(rows.get(i).source()).size();
            if (wanted == 0) {
                continue;
            }
            places += wanted;
            var found = inTarget.find(rows.get(i).target());
            found.stream().limit(wanted).forEach(m -> counts.merge(m.term(), 1, Integer::sum));
            if (found.size() < wanted) {
                otherwise.add(i);
            }
        }
        var ordered = new LinkedHashMap<Term, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue().reversed())
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return new Renderings(places, ordered, otherwise);
    }

    /// At how many places it was rendered by a term of the glossary.
    public int rendered() {
        return terms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
