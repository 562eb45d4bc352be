package enface.pane.cell;

import enface.compare.Change;
import enface.pane.place.Block;
import enface.text.TextPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of one pane's text is not the same in another version, found by paragraph.
///
/// Making it costs nothing, however much that is; finding costs O(log changes), and only paragraphs that were asked for
/// are remembered.
public final class ColumnDifferences {

    /// Nothing differs.
    public static final ColumnDifferences NONE = new ColumnDifferences(List.of());

    private static final int REMEMBERED = 1000;

    private final List<Change> changes;
    private final Map<Integer, List<Change>> byParagraph = new HashMap<>();

    /// @param changes in the order of the text
    public ColumnDifferences(List<Change> changes) {
        this.changes = changes;
    }

    /// What differs in a block; the same list again for a whole paragraph, so that it costs nothing to see that
    /// nothing has changed.
    public List<Change> within(Block block) {
        var all = of(block.paragraph());
        boolean whole = all.isEmpty()
                || (block.span().start() <= all.getFirst().place().start()
                        && all.getLast().place().end() <= block.span().end());
        return whole
                ? all
                : all.stream().filter(c -> c.place().overlaps(block.span())).toList();
    }

    /// What differs in a paragraph.
    public List<Change> of(int paragraph) {
        if (byParagraph.size() >= REMEMBERED) {
            byParagraph.clear();
        }
        return byParagraph.computeIfAbsent(
                paragraph, p -> List.copyOf(changes.subList(firstFrom(p), firstFrom(p + 1))));
    }

    /// The number of the first change that does not stand before a paragraph.
    private int firstFrom(int paragraph) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).paragraph() < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The number of the move that a place belongs to; 0 where it belongs to none.
    public int moveAt(TextPlace place) {
        return of(place.paragraph()).stream()
                .filter(c -> c.place().contains(place.offset()))
                .mapToInt(Change::move)
                .findFirst()
                .orElse(0);
    }
}
