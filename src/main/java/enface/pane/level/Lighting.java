package enface.pane.level;

import enface.glossary.ConceptId;
import enface.pane.cell.DifferenceMarks.Differences;
import enface.pane.cell.ParagraphCell;
import enface.pane.cell.VirtualColumn;
import enface.pane.place.Block;
import enface.pane.place.RowMap;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.cover.Covers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;

/// What is marked in the panes: the current row, that under the pointer, what is selected, terms, notes. Marking
/// lays nothing out.
public final class Lighting {

    public final SimpleIntegerProperty currentRow = new SimpleIntegerProperty(PaneViewport.NO_ROW);
    public final ReadOnlyIntegerWrapper hoverRow = new ReadOnlyIntegerWrapper(PaneViewport.NO_ROW);
    public final Selections selections = new Selections();
    /// What nobody is to read yet: nothing is marked there.
    public final ObjectProperty<Covers> covers = new SimpleObjectProperty<>(Covers.NONE);

    private List<VirtualColumn> columns = List.of();
    private RowMap rows = new RowMap(List.of(), List.of());
    private Optional<ConceptId> litConcept = Optional.empty();
    private int litSource = -1;
    private Map<VersionId, List<TextRange>> words = Map.of();
    private int litMove;
    private boolean dark;

    Lighting() {
        currentRow.addListener(_ -> decorate());
        hoverRow.addListener(_ -> decorate());
        covers.addListener(_ -> decorate());
        selections.ranges().addListener((MapChangeListener<Object, Object>) _ -> decorate());
    }

    /// Takes up other texts, with nothing marked in them yet but their terms and notes.
    void show(List<VirtualColumn> columns, RowMap rows) {
        this.columns = List.of();
        selections.clear();
        hoverRow.set(PaneViewport.NO_ROW);
        currentRow.set(PaneViewport.NO_ROW);
        words = Map.of();
        litMove = 0;
        this.columns = columns;
        this.rows = rows;
    }

    /// Lights these words and no others.
    public void setWords(Map<VersionId, List<TextRange>> words) {
        if (!words.equals(this.words)) {
            this.words = Map.copyOf(words);
            decorate();
        }
    }

    /// Lights both ends of a move; 0 for none.
    public void lightMove(int move) {
        if (move != litMove) {
            litMove = move;
            decorate();
        }
    }

    void setDark(boolean dark) {
        this.dark = dark;
    }

    /// Lights the terms of a concept in every pane but `source` (-1: in all).
    public void light(Optional<ConceptId> concept, int source) {
        litConcept = concept;
        litSource = source;
        decorate();
    }

    /// Marks everything in view.
    public void decorate() {
        for (int pane = 0; pane < columns.size(); pane++) {
            var current = rows.markedOf(pane, currentRow.get());
            var hover = hoverRow.get() == currentRow.get()
                    ? Optional.<TextRange>empty()
                    : rows.markedOf(pane, hoverRow.get());
            columns.get(pane).decorate(marks(pane, current, hover), current, hover);
        }
    }

    private Function<Block, ParagraphCell.Marks> marks(
            int pane, Optional<TextRange> current, Optional<TextRange> hover) {
        var column = columns.get(pane);
        var id = column.content().id();
        var cover = covers.get();
        var selection = selections.of(id);
        var linked = words.getOrDefault(id, List.of()).stream()
                .filter(range -> !cover.hidesAny(id, range))
                .toList();
        var moved = rows.movedOf(pane);
        return block -> {
            var terms = column.termsOf(block.paragraph()).stream()
                    .filter(t -> t.span().overlaps(block.span()))
                    .filter(t -> cover.within(id, block.paragraph(), t.span()).isEmpty())
                    .toList();
            var notes = column.notesOf(block.paragraph()).stream()
                    .filter(n -> !cover.hidesAny(id, n.range()))
                    .toList();
            List<TextSpan> lit = pane == litSource
                    ? List.of()
                    : terms.stream()
                            .filter(t ->
                                    litConcept.filter(t.concept().id()::equals).isPresent())
                            .map(t -> t.span())
                            .toList();
            return new ParagraphCell.Marks(
                    within(current, block),
                    within(hover, block),
                    within(selection, block),
                    terms,
                    lit,
                    within(linked, block),
                    within(moved, block),
                    notes,
                    differences(column, block),
                    cover.within(id, block.paragraph(), block.span()),
                    dark);
        };
    }

    private Differences differences(VirtualColumn column, Block block) {
        var changes = column.differences().within(block);
        if (changes.isEmpty()) {
            return Differences.NONE;
        }
        boolean lit = litMove > 0 && changes.stream().anyMatch(c -> c.move() == litMove);
        return new Differences(changes, lit ? litMove : 0);
    }

    private static List<TextSpan> within(List<TextRange> ranges, Block block) {
        return ranges.stream()
                .map(block::within)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static TextSpan within(Optional<TextRange> range, Block block) {
        return range.map(block::within).orElse(Block.NOTHING);
    }
}
