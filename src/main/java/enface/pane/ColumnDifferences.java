package enface.pane;

import enface.compare.Change;
import enface.text.TextPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of one pane's text is not the same in another version, found by paragraph.
final class ColumnDifferences {

    private final Map<Integer, List<Change>> byParagraph = new HashMap<>();

    ColumnDifferences(List<Change> changes) {
        for (var change : changes) {
            byParagraph
                    .computeIfAbsent(change.paragraph(), _ -> new ArrayList<>())
                    .add(change);
        }
    }

    /// What differs in a block; the same list again for a whole paragraph, so that it costs nothing to see that
    /// nothing has changed.
    List<Change> within(Block block) {
        var all = byParagraph.getOrDefault(block.paragraph(), List.of());
        boolean whole = all.isEmpty()
                || (block.span().start() <= all.getFirst().place().start()
                        && all.getLast().place().end() <= block.span().end());
        return whole
                ? all
                : all.stream().filter(c -> c.place().overlaps(block.span())).toList();
    }

    /// The number of the move that a place belongs to; 0 where it belongs to none.
    int moveAt(TextPlace place) {
        return byParagraph.getOrDefault(place.paragraph(), List.of()).stream()
                .filter(c -> c.place().contains(place.offset()))
                .mapToInt(Change::move)
                .findFirst()
                .orElse(0);
    }
}
