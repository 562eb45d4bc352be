package enface.study.candidate;

import enface.align.WordLinks;
import enface.glossary.Concept;
import enface.glossary.Example;
import enface.glossary.Term;
import enface.glossary.candidate.Candidate;
import enface.glossary.candidate.Candidates;
import enface.glossary.candidate.Units;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.store.Library;
import enface.study.candidate.Proposal.Counterpart;
import enface.study.term.FindingRenderings;
import enface.study.term.Rendered;
import enface.study.term.TermPlaces;
import enface.study.work.Counterparts.Learning;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Proposes terms from the original of a work: what stands oftener in it than in the rest of the library, with what
/// most often corresponds to it in each other language.
///
/// On any thread. What the library has in the language of the original is read, up to some millions of letters.
public final class FindingCandidates {

    /// More nobody looks through.
    public static final int MOST = 80;

    private static final int MOST_LETTERS = 3_000_000;
    /// Less is a guess.
    private static final double LEAST_SHARE = 0.3;

    private final OpenWork work;
    private final Library library;
    private final Chinese chinese;
    private final Learning learning;

    /// What knows the words of Chinese.
    ///
    /// @param cutter cuts a text into words
    public record Chinese(Function<String, List<TextSpan>> cutter, WordEdges edges) {}

    /// @param learning which words correspond
    public FindingCandidates(OpenWork work, Library library, Chinese chinese, Learning learning) {
        this.work = work;
        this.library = library;
        this.chinese = chinese;
        this.learning = once(learning);
    }

    /// Learns the words of each version once.
    private static Learning once(Learning learning) {
        var known = new HashMap<VersionId, Optional<WordLinks>>();
        return (original, version, alignment, progress) -> {
            var before = known.get(version.id());
            if (before != null) {
                return before;
            }
            var learnt = learning.learn(original, version, alignment, progress);
            known.put(version.id(), learnt);
            return learnt;
        };
    }

    /// What may be a term, the likeliest first; without what a glossary has, and what was rejected before.
    ///
    /// @param most how many at most
    public List<Proposal> find(int most, Progress progress) {
        var original = work.work().original();
        if (original.isEmpty()) {
            return List.of();
        }
        var language = original.get().language();
        var candidates = new Candidates(Units.of(language, chinese.cutter()))
                .in(lines(original.get()), rest(language), progress.part(0, 0.4));
        var known = known(language);
        var rejected = library.glossaries().rejected(work.work().id());
        var wanted = candidates.stream()
                .filter(c -> !known.contains(c.text().toLowerCase(Locale.ROOT)) && !rejected.contains(c.key()))
                .limit(most)
                .toList();
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < wanted.size(); i++) {
            progress.part(0.4, 1).step(i, wanted.size());
            proposals.add(proposal(wanted.get(i), original.get()));
        }
        return List.copyOf(proposals);
    }

    private static List<String> lines(Version version) {
        return version.text().paragraphs().stream().map(Paragraph::text).toList();
    }

    /// What else the library has in a language.
    private List<String> rest(LanguageTag language) {
        var lines = new ArrayList<String>();
        int letters = 0;
        for (var entry : library.works().list()) {
            if (entry.id().equals(work.work().id())) {
                continue;
            }
            for (var version : entry.versions()) {
                if (version.language().sameLanguage(language) && letters < MOST_LETTERS) {
                    for (var paragraph : library.works().text(version.id()).paragraphs()) {
                        lines.add(paragraph.text());
                        letters += paragraph.text().length();
                    }
                }
            }
        }
        return lines;
    }

    private Set<String> known(LanguageTag language) {
        var known = new HashSet<String>();
        library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .flatMap(c -> c.in(language).stream())
                .forEach(t -> known.add(t.text().toLowerCase(Locale.ROOT)));
        return known;
    }

    private Proposal proposal(Candidate candidate, Version original) {
        var concept = Concept.of(List.of(Term.preferred(candidate.language(), candidate.text())));
        var found = new FindingRenderings(work, chinese.edges(), learning).of(concept, Progress.none());
        var counterparts = found.map(FindingCandidates::counterparts).orElse(List.of());
        var example =
                found.stream().flatMap(f -> f.places().stream()).findFirst().map(p -> example(original, p.row()));
        return new Proposal(candidate, counterparts, example);
    }

    private static Example example(Version original, int segment) {
        TextRange range = original.text().rangeOf(segment);
        return new Example(Optional.of(original.id()), range, original.text().textOf(range));
    }

    /// For each language what stands for it most often, where that is no accident.
    private static List<Counterpart> counterparts(TermPlaces found) {
        Map<String, Counterpart> best = new LinkedHashMap<>();
        for (int v = 0; v < found.versions().size(); v++) {
            var language = found.versions().get(v).language();
            found.counts(v).stream()
                    .filter(c -> c.first() instanceof Rendered.Otherwise)
                    .findFirst()
                    .filter(c -> c.number() >= LEAST_SHARE * found.places().size())
                    .map(c -> new Counterpart(language, c.first().label(), c.number()))
                    .ifPresent(c -> best.merge(
                            language.language(), c, (one, other) -> one.count() >= other.count() ? one : other));
        }
        return List.copyOf(best.values());
    }
}
