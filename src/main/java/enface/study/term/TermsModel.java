package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.match.TermMatch;
import enface.glossary.match.TermMatcher;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The terms of the library's glossaries, as they stand in the texts that are shown.
///
/// Immutable but for matchers made when first asked for; on the thread of the window only.
public final class TermsModel {

    private final List<Glossary> glossaries;
    private final List<Concept> concepts;
    private final WordEdges edges;
    private final Map<LanguageTag, TermMatcher> matchers = new HashMap<>();

    /// @param edges of words in scripts without spaces
    public TermsModel(List<Glossary> glossaries, WordEdges edges) {
        this.edges = edges;
        this.glossaries = List.copyOf(glossaries);
        concepts = glossaries.stream().flatMap(g -> g.concepts().stream()).toList();
    }

    public List<Glossary> glossaries() {
        return glossaries;
    }

    public WordEdges edges() {
        return edges;
    }

    public List<Concept> concepts() {
        return concepts;
    }

    /// How many of the concepts stand in some texts. On any thread; time grows with the texts.
    public int countIn(List<Version> versions, Progress progress) {
        var found = new HashSet<ConceptId>();
        for (var version : versions) {
            var matcher = new TermMatcher(concepts, version.language(), edges);
            int all = version.text().paragraphs().size();
            for (int p = 0; p < all; p++) {
                progress.step(p, all);
                matcher.find(version.text().paragraph(p).text())
                        .forEach(m -> found.add(m.concept().id()));
            }
        }
        return found.size();
    }

    /// The terms in a paragraph, in order.
    public List<TermMatch> in(Version version, int paragraph) {
        return matchers.computeIfAbsent(version.language(), language -> new TermMatcher(concepts, language, edges))
                .find(version.text().paragraph(paragraph).text());
    }
}
