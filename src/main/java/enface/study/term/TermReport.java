package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.match.Renderings;
import enface.glossary.match.TermMatcher;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How every concept of the glossaries that stands in the original of a work is rendered in each of its versions.
///
/// On any thread. Costs one pass over the original for all concepts, and for each that stands there one over the rows
/// that have it.
public final class TermReport {

    /// A concept in one version.
    ///
    /// @param rows of those where no term of the glossary stands for it, in order
    public record Line(Concept concept, Version version, Renderings renderings, List<Place> rows) {

        public Line {
            rows = List.copyOf(rows);
        }
    }

    /// A row in which a concept is rendered by no term of the glossary, or not at all.
    ///
    /// @param number from 0
    public record Place(int number, String original, String rendered) {}

    private final OpenWork work;
    private final WordEdges edges;

    public TermReport(OpenWork work, WordEdges edges) {
        this.work = work;
        this.edges = edges;
    }

    /// The concepts in the order in which they first stand in the original, each with the versions in theirs. Left
    /// out are versions in its language, and those in a language for which a concept has no term.
    public List<Line> of(List<Concept> concepts, Progress progress) {
        var original = work.work().original();
        return original.isEmpty() ? List.of() : of(concepts, original.get(), progress);
    }

    private List<Line> of(List<Concept> concepts, Version original, Progress progress) {
        var lines = new LinkedHashMap<ConceptId, List<Line>>();
        var others = work.given().stream()
                .filter(v -> !v.language().sameLanguage(original.language()))
                .toList();
        for (var version : others) {
            var pairs = pairs(original, version);
            rowsOf(concepts, original, pairs, progress).forEach((concept, rows) -> {
                if (!concept.in(version.language()).isEmpty()) {
                    lines.computeIfAbsent(concept.id(), _ -> new ArrayList<>())
                            .add(line(concept, original, version, pairs, rows));
                }
            });
        }
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private List<Renderings.Pair> pairs(Version original, Version version) {
        return work.rows(List.of(original, version)).stream()
                .map(row -> new Renderings.Pair(
                        original.text().textOf(row.cells().getFirst()),
                        version.text().textOf(row.cells().getLast())))
                .toList();
    }

    private Map<Concept, List<Integer>> rowsOf(
            List<Concept> concepts, Version original, List<Renderings.Pair> pairs, Progress progress) {
        var matcher = new TermMatcher(concepts, original.language(), edges);
        var rows = new LinkedHashMap<Concept, List<Integer>>();
        for (int row = 0; row < pairs.size(); row++) {
            progress.step(row, pairs.size());
            int number = row;
            matcher.find(pairs.get(row).source()).stream()
                    .map(m -> m.concept())
                    .distinct()
                    .forEach(
                            c -> rows.computeIfAbsent(c, _ -> new ArrayList<>()).add(number));
        }
        return rows;
    }

    private Line line(
            Concept concept, Version original, Version version, List<Renderings.Pair> pairs, List<Integer> rows) {
        var renderings = Renderings.of(
                concept,
                original.language(),
                version.language(),
                rows.stream().map(pairs::get).toList(),
                edges);
        var otherwise = renderings.otherwise().stream()
                .map(rows::get)
                .map(r -> new Place(r, pairs.get(r).source(), pairs.get(r).target()))
                .toList();
        return new Line(concept, version, renderings, otherwise);
    }
}
