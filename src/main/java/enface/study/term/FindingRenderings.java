package enface.study.term;

import enface.align.Alignment;
import enface.align.WordLink;
import enface.align.WordLinks;
import enface.glossary.Concept;
import enface.glossary.match.TermMatch;
import enface.glossary.match.TermMatcher;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.study.term.TermPlaces.Place;
import enface.study.work.BeadText;
import enface.study.work.Counterparts.Learning;
import enface.study.work.OpenWork;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds every place of a concept in the original of a work, and what stands for it in each version: a term of the
/// concept, or else the words that correspond to it, or nothing.
///
/// On any thread. One pass over the original, and for each version whose words do not all stand in the concept the
/// time it takes to learn which of them correspond.
public final class FindingRenderings {

    private final OpenWork work;
    private final WordEdges edges;
    private final Learning learning;

    /// @param learning which words correspond; asked only where no term of the concept stands
    public FindingRenderings(OpenWork work, WordEdges edges, Learning learning) {
        this.work = work;
        this.edges = edges;
        this.learning = learning;
    }

    /// A place of the concept in the original.
    private record Stands(TextRange range, int segment) {}

    /// The places, in order; none where the work has no original. Versions in its language are left out, and what the
    /// person writes.
    public Optional<TermPlaces> of(Concept concept, Progress progress) {
        return work.work().original().map(original -> of(concept, original, progress));
    }

    private TermPlaces of(Concept concept, Version original, Progress progress) {
        var stands = stands(concept, original, progress.part(0, 0.2));
        var versions = work.given().stream()
                .filter(v -> !v.language().sameLanguage(original.language()))
                .toList();
        var columns = new ArrayList<List<Rendered>>();
        for (int v = 0; v < versions.size(); v++) {
            double from = 0.2 + 0.8 * v / versions.size();
            double to = 0.2 + 0.8 * (v + 1) / versions.size();
            columns.add(column(concept, original, versions.get(v), stands, progress.part(from, to)));
        }
        var places = new ArrayList<Place>();
        for (int i = 0; i < stands.size(); i++) {
            int place = i;
            var at = stands.get(i);
            places.add(new Place(
                    at.range(),
                    at.segment(),
                    original.text().textOf(at.range()),
                    columns.stream().map(c -> c.get(place)).toList()));
        }
        return new TermPlaces(concept, original, versions, places);
    }

    private List<Stands> stands(Concept concept, Version original, Progress progress) {
        var matcher = new TermMatcher(List.of(concept), original.language(), edges);
        var stands = new ArrayList<Stands>();
        int all = original.text().paragraphs().size();
        for (int p = 0; p < all; p++) {
            progress.step(p, all);
            for (var match : matcher.find(original.text().paragraph(p).text())) {
                var range = TextRange.of(p, match.span());
                stands.add(new Stands(range, original.text().segmentAt(range.from())));
            }
        }
        return stands;
    }

    private List<Rendered> column(
            Concept concept, Version original, Version version, List<Stands> stands, Progress progress) {
        var alignment = work.alignment(version).orElseThrow();
        var byBead = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < stands.size(); i++) {
            byBead.computeIfAbsent(alignment.beadOfSource(stands.get(i).segment()), _ -> new ArrayList<>())
                    .add(i);
        }
        var bitext = new Bitext(concept, original, version, alignment, progress);
        var cells = new ArrayList<Rendered>(Collections.nCopies(stands.size(), new Rendered.LeftOut()));
        byBead.forEach((bead, places) -> {
            var found = bitext.in(bead, places.stream().map(stands::get).toList());
            for (int i = 0; i < places.size(); i++) {
                cells.set(places.get(i), found.get(i));
            }
        });
        return cells;
    }

    /// The original beside a version.
    private final class Bitext {

        private final Concept concept;
        private final Version original;
        private final Version version;
        private final Alignment alignment;
        private final Progress progress;
        private final TermMatcher matcher;
        private Optional<Optional<WordLinks>> words = Optional.empty();

        Bitext(Concept concept, Version original, Version version, Alignment alignment, Progress progress) {
            this.concept = concept;
            this.original = original;
            this.version = version;
            this.alignment = alignment;
            this.progress = progress;
            matcher = new TermMatcher(List.of(this.concept), version.language(), edges);
        }

        /// What stands for each of some places that lie in one bead.
        List<Rendered> in(int number, List<Stands> places) {
            var bead = alignment.beads().get(number);
            if (bead.target().isEmpty()) {
                return places.stream()
                        .<Rendered>map(_ -> new Rendered.LeftOut())
                        .toList();
            }
            var source = new BeadText(original.text(), bead.source());
            var target = new BeadText(version.text(), bead.target());
            var text = version.text().textOf(bead.target());
            var free = new ArrayList<>(matcher.find(text));
            List<WordLink> links = free.size() >= places.size() ? List.of() : links(number);
            var cells = new ArrayList<Rendered>();
            Map<Integer, List<TextSpan>> linked = new HashMap<>();
            for (int i = 0; i < places.size(); i++) {
                var spans = spans(source, places.get(i), links);
                linked.put(i, spans);
                cells.add(free.stream()
                        .filter(m -> spans.stream().anyMatch(s -> overlap(s, m.span())))
                        .findFirst()
                        .map(m -> taken(m, free, target, text))
                        .orElseGet(Rendered.LeftOut::new));
            }
            for (int i = 0; i < places.size(); i++) {
                if (cells.get(i) instanceof Rendered.LeftOut) {
                    var spans = linked.getOrDefault(i, List.of());
                    cells.set(
                            i,
                            free.isEmpty() || !spans.isEmpty()
                                    ? otherwise(spans, target, text)
                                    : taken(free.getFirst(), free, target, text));
                }
            }
            return cells;
        }

        private Rendered taken(TermMatch match, List<TermMatch> free, BeadText target, String text) {
            free.remove(match);
            var span = match.span();
            return new Rendered.Listed(match.term(), target.rangeOf(span), text.substring(span.start(), span.end()));
        }

        /// The words that correspond to a place.
        private List<TextSpan> spans(BeadText source, Stands place, List<WordLink> links) {
            var own = new TextSpan(
                    source.offsetOf(place.range().from()),
                    source.offsetOf(place.range().to()));
            return links.stream()
                    .filter(l -> overlap(l.source(), own))
                    .map(WordLink::target)
                    .toList();
        }

        private Rendered otherwise(List<TextSpan> spans, BeadText target, String text) {
            if (spans.isEmpty()) {
                return new Rendered.Unknown(new TextRange(
                        target.text().rangeOf(target.segments()).from(),
                        target.text().rangeOf(target.segments()).to()));
            }
            int start = spans.stream().mapToInt(TextSpan::start).min().orElseThrow();
            int end = spans.stream().mapToInt(TextSpan::end).max().orElseThrow();
            int own =
                    spans.stream().distinct().mapToInt(s -> s.end() - s.start()).sum();
            var first = spans.getFirst();
            // far apart they are no phrase: the first is shown
            var span = end - start > 2 * own + 4 ? first : new TextSpan(start, end);
            return new Rendered.Otherwise(target.rangeOf(span), text.substring(span.start(), span.end()));
        }

        private List<WordLink> links(int bead) {
            if (words.isEmpty()) {
                words = Optional.of(learning.learn(original, version, alignment, progress));
            }
            return words.get().map(w -> w.of(alignment.beads().get(bead))).orElse(List.of());
        }
    }

    private static boolean overlap(TextSpan one, TextSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /// Where a reader goes to look at a place in a version; nothing where the version leaves it out.
    public static Optional<TextPlace> placeOf(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Listed listed -> Optional.of(listed.place().from());
            case Rendered.Otherwise other -> Optional.of(other.place().from());
            case Rendered.Unknown unknown -> Optional.of(unknown.passage().from());
            case Rendered.LeftOut _ -> Optional.empty();
        };
    }
}
