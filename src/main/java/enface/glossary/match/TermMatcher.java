package enface.glossary.match;

import enface.glossary.Concept;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the terms of a glossary in running text of one language.
///
/// At each place the longest term wins, and matches never overlap. Terms in scripts with spaces stand as whole words,
/// in any of their forms where the language is one of [WordForms], and with one more word between theirs; terms in
/// Chinese, Japanese, Thai and the like stand anywhere but in the middle of another word. Case, marks over letters and
/// the two forms of Han characters are folded, with two exceptions: a term in capitals (`WHO`, `IT`) is found in
/// capitals only, and a word with a mark (`pâte`) never stands for a term without one, though the mark may be missing
/// (`resume` for `résumé`).
///
/// Immutable and safe on any thread. Making one takes time and memory in proportion to the terms, finding takes
/// O(text × longest term) at worst and O(text) as a rule. One of slightly other concepts shares nearly all with it
/// ([#after]).
public final class TermMatcher {

    /// When so many have come or gone, all is made anew.
    private static final int MOST_CHANGED = 400;

    private final LanguageTag language;
    private final TermLayer base;
    /// Concepts of the base that are no more.
    private final Set<Concept> gone;
    /// Those that came since.
    private final TermLayer since;
    private final WordEdges edges;
    private final int made;

    /// The same, where nobody knows the words of a script without spaces.
    public TermMatcher(List<Concept> concepts, LanguageTag language) {
        this(concepts, language, WordEdges.UNKNOWN);
    }

    /// Looks for the terms in `language`, its scripts and regions aside; where two concepts share a term the first
    /// wins.
    public TermMatcher(List<Concept> concepts, LanguageTag language, WordEdges edges) {
        this(language, new TermLayer(concepts, language), Set.of(), new TermLayer(List.of(), language), edges);
    }

    private TermMatcher(LanguageTag language, TermLayer base, Set<Concept> gone, TermLayer since, WordEdges edges) {
        this.language = language;
        this.base = base;
        this.gone = gone;
        this.since = since;
        this.edges = edges;
        made = (gone.isEmpty() && since.isEmpty() ? base : since).concepts().size();
    }

    /// One in which some concepts are no more and others came; it costs what these others are, as long as few were
    /// changed since the first.
    public TermMatcher after(Collection<Concept> went, List<Concept> came) {
        var more = new ArrayList<>(since.concepts());
        more.removeAll(Set.copyOf(went));
        more.addAll(came);
        var less = new HashSet<>(gone);
        less.addAll(went);
        if (more.size() + less.size() > MOST_CHANGED) {
            var all = new ArrayList<>(base.concepts());
            all.removeAll(less);
            all.addAll(more);
            return new TermMatcher(all, language, edges);
        }
        return new TermMatcher(language, base, less, new TermLayer(more, language), edges);
    }

    /// The same with somebody else who knows the words of a script without spaces; makes nothing anew.
    public TermMatcher with(WordEdges now) {
        return new TermMatcher(language, base, gone, since, now);
    }

    /// Of how many concepts the terms had to be made ready for this one.
    public int made() {
        return made;
    }

    /// The terms in `text`, in order.
    public List<TermMatch> find(String text) {
        var matches = new ArrayList<TermMatch>();
        if (base.isEmpty() && since.isEmpty()) {
            return matches;
        }
        var folding = new Folding(text);
        for (int i = 0; i < folding.length(); ) {
            int wordEnd = folding.wordEnd(i);
            var found = (wordEnd > i && isBarren(text, folding, i, wordEnd)) || !folding.mayStart(i)
                    ? Optional.<Candidate>empty()
                    : longestAt(text, folding, i);
            if (found.isEmpty()) {
                i = Math.max(i + 1, wordEnd); // inside a word no term begins
                continue;
            }
            var it = found.get();
            var span = new TextSpan(folding.start(i), folding.end(it.end()));
            if (edges.tears(text, span)) {
                i++;
                continue;
            }
            matches.add(new TermMatch(span, it.concept(), it.term(), it.kind()));
            i = it.end();
        }
        return matches;
    }

    private boolean isBarren(String text, Folding folding, int start, int end) {
        return base.isBarren(text, folding, start, end)
                && (since.isEmpty() || since.isBarren(text, folding, start, end));
    }

    private Optional<Candidate> longestAt(String text, Folding folding, int start) {
        var first = base.longestAt(text, folding, start, gone);
        return since.isEmpty() ? first : Candidate.longer(first, since.longestAt(text, folding, start, Set.of()));
    }
}
