package enface.glossary.match;

import enface.glossary.Concept;
import enface.text.LanguageTag;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The terms of the same concepts in every language that is asked for.
///
/// Safe on any thread: whoever asks for a language first makes it ready, others wait for that.
public final class TermMatchers {

    private final List<Concept> concepts;
    private final WordEdges edges;
    private final Map<LanguageTag, TermMatcher> made;

    public TermMatchers(List<Concept> concepts, WordEdges edges) {
        this(concepts, edges, Map.of());
    }

    private TermMatchers(List<Concept> concepts, WordEdges edges, Map<LanguageTag, TermMatcher> made) {
        this.concepts = List.copyOf(concepts);
        this.edges = edges;
        this.made = new ConcurrentHashMap<>(made);
    }

    public List<Concept> concepts() {
        return concepts;
    }

    public WordEdges edges() {
        return edges;
    }

    /// That of a language.
    public TermMatcher in(LanguageTag language) {
        return made.computeIfAbsent(language, l -> new TermMatcher(concepts, l, edges));
    }

    /// Those of other concepts; what is the same is not made anew.
    public TermMatchers with(List<Concept> now) {
        var went = new LinkedHashSet<>(concepts);
        now.forEach(went::remove);
        var before = new HashSet<>(concepts);
        var came = now.stream().filter(c -> !before.contains(c)).toList();
        var same = new ConcurrentHashMap<LanguageTag, TermMatcher>();
        if (went.size() + came.size() < concepts.size()) {
            made.forEach((language, matcher) -> same.put(language, matcher.after(went, came)));
        }
        return new TermMatchers(now, edges, same);
    }

    /// The same with somebody else who knows the words of scripts without spaces; makes nothing anew.
    public TermMatchers with(WordEdges now) {
        var same = new ConcurrentHashMap<LanguageTag, TermMatcher>();
        made.forEach((language, matcher) -> same.put(language, matcher.with(now)));
        return new TermMatchers(concepts, now, same);
    }
}
