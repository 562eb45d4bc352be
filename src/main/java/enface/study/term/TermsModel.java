package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.match.TermMatch;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.text.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The terms of the library's glossaries, as they stand in the texts that are shown.
///
/// Immutable and safe on any thread; what is looked for is made ready when it is first asked for.
public final class TermsModel {

    private final List<Glossary> glossaries;
    private final Set<GlossaryId> off;
    private final TermMatchers matchers;
    private final Map<ConceptId, GlossaryColour> colours = new HashMap<>();

    /// @param edges of words in scripts without spaces
    public TermsModel(List<Glossary> glossaries, WordEdges edges) {
        this(glossaries, Set.of(), new TermMatchers(Glossary.concepts(glossaries, Set.of()), edges));
    }

    /// @param off glossaries that are not looked for
    public TermsModel(List<Glossary> glossaries, Set<GlossaryId> off, TermMatchers matchers) {
        this.glossaries = List.copyOf(glossaries);
        this.off = Set.copyOf(off);
        this.matchers = matchers;
        for (var glossary : glossaries) {
            if (glossary.colour() != GlossaryColour.GREEN) {
                glossary.concepts().forEach(c -> colours.put(c.id(), glossary.colour()));
            }
        }
    }

    /// The same with other glossaries; what stayed is not made ready anew.
    public TermsModel with(List<Glossary> now, Set<GlossaryId> offNow) {
        return new TermsModel(now, offNow, matchers.with(Glossary.concepts(now, offNow)));
    }

    /// The same with somebody else who knows words.
    public TermsModel with(WordEdges edges) {
        return new TermsModel(glossaries, off, matchers.with(edges));
    }

    /// All of the library.
    public List<Glossary> glossaries() {
        return glossaries;
    }

    /// Those that are not marked in this work.
    public Set<GlossaryId> off() {
        return off;
    }

    public WordEdges edges() {
        return matchers.edges();
    }

    /// Those that are looked for.
    public List<Concept> concepts() {
        return matchers.concepts();
    }

    /// What they are looked for with.
    public TermMatchers matchers() {
        return matchers;
    }

    /// How many of the concepts stand in some texts. On any thread; time grows with the texts.
    public int countIn(List<Version> versions, Progress progress) {
        var found = new HashSet<ConceptId>();
        for (var version : versions) {
            var matcher = matchers.in(version.language());
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
        return matchers
                .in(version.language())
                .find(version.text().paragraph(paragraph).text())
                .stream()
                .map(m -> m.in(colours.getOrDefault(m.concept().id(), GlossaryColour.GREEN)))
                .toList();
    }
}
