package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.match.Renderings;
import enface.glossary.match.WordEdges;
import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import enface.text.Version;
import java.util.List;
import java.util.Optional;

/// How terms were rendered in what is shown.
public final class ShownRenderings {

    /// A longer text is not counted: that would be felt.
    private static final int MOST_COUNTED = 3_000;

    private final Reading reading;
    private final CoverModel covers;

    private final WordEdges edges;

    public ShownRenderings(Reading reading, CoverModel covers, WordEdges edges) {
        this.edges = edges;
        this.reading = reading;
        this.covers = covers;
    }

    /// How a concept was rendered between two versions shown; nothing where one of them is hidden, and for a text so
    /// long that counting would be felt.
    public Optional<Renderings> of(Concept concept, Version from, Version to) {
        var shown = reading.shownProperty();
        int source = shown.get().versions().indexOf(from);
        int target = shown.get().versions().indexOf(to);
        boolean hidden =
                List.of(from, to).stream().anyMatch(v -> covers.covers().isHidden(v.id()));
        if (hidden
                || source < 0
                || target < 0
                || source == target
                || shown.get().rows().size() > MOST_COUNTED) {
            return Optional.empty();
        }
        var pairs = shown.get().rows().stream()
                .map(r -> new Renderings.Pair(
                        from.text().textOf(r.cells().get(source)),
                        to.text().textOf(r.cells().get(target))))
                .toList();
        return Optional.of(Renderings.of(concept, from.language(), to.language(), pairs, edges));
    }
}
