package enface.pane;

import enface.align.Row;
import enface.glossary.ConceptId;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The columns side by side, and the one position they are all placed from.
///
/// Everything that moves the text changes [#position]; the next pulse then lays out every column from it.
final class PaneViewport extends Region implements Navigator.RowHeights {

    /// No row is current, or under the pointer.
    static final int NO_ROW = -1;

    private static final double READING_LINE = 22;
    private static final double FOOT = 30;
    /// How many lines apart a row may stand in two panes before a step brings it to the reading line.
    private static final double ASKEW_LINES = 2.5;

    private static final double WIDEST_MARGIN = 34;
    private static final double NARROWEST_MARGIN = 18;

    final ReadOnlyObjectWrapper<ReadingPosition> position = new ReadOnlyObjectWrapper<>(ReadingPosition.START);
    final SimpleIntegerProperty currentRow = new SimpleIntegerProperty(NO_ROW);
    final ReadOnlyIntegerWrapper hoverRow = new ReadOnlyIntegerWrapper(NO_ROW);
    final Selections selections = new Selections();

    private final List<Runnable> afterLayout = new ArrayList<>();
    private List<VirtualColumn> columns = List.of();
    private RowMap rows = new RowMap(List.of(), List.of());
    private final Navigator navigator = new Navigator(this);
    private Optional<ConceptId> litConcept = Optional.empty();
    private int litSource = -1;
    private @Nullable Function<PaneText, Typeface> newTypefaces;
    private boolean dark;

    /// What the last layout was asked for, and what it showed.
    private @Nullable ReadingPosition placedFor;

    private ReadingPosition placedAt = ReadingPosition.START;
    private double sharePlaced;

    PaneViewport() {
        setManaged(false);
        getStyleClass().add("pane-viewport");
        position.addListener(_ -> requestLayout());
        currentRow.addListener(_ -> decorate());
        hoverRow.addListener(_ -> decorate());
        selections.ranges().addListener((MapChangeListener<Object, Object>) _ -> decorate());
    }

    void show(List<VirtualColumn> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        List<VersionText> texts = columns.stream().map(c -> c.content().text()).toList();
        this.rows = new RowMap(texts, rows);
        selections.clear();
        hoverRow.set(NO_ROW);
        currentRow.set(NO_ROW);
        position.set(ReadingPosition.START);
        getChildren().setAll(columns);
        requestLayout();
    }

    void afterLayout(Runnable action) {
        afterLayout.add(action);
    }

    List<VirtualColumn> columns() {
        return columns;
    }

    RowMap rowMap() {
        return rows;
    }

    /// Asks for other typefaces at the next layout. Styling calls this, and must find nothing changed under it.
    void setTypefaces(Function<PaneText, Typeface> typefaces) {
        newTypefaces = typefaces;
        requestLayout();
    }

    /// Says at the next layout whether the paper is dark.
    void setDark(boolean dark) {
        this.dark = dark;
        requestLayout();
    }

    /// Lights the terms of a concept in every pane but `source` (-1: in all).
    void light(Optional<ConceptId> concept, int source) {
        litConcept = concept;
        litSource = source;
        decorate();
    }

    // Heights, for the navigator

    @Override
    public int panes() {
        return columns.size();
    }

    @Override
    public int rows() {
        return rows.rows();
    }

    @Override
    public double height(int pane, int row) {
        return columns.get(pane).height(rows.extent(pane, row));
    }

    // Moving

    private boolean isEmpty() {
        return columns.isEmpty() || rows.rows() == 0 || getHeight() <= 0;
    }

    private double room() {
        return Math.max(1, getHeight() - READING_LINE - FOOT);
    }

    /// What is on the screen: the position, held back where the text would end above the foot of every pane.
    ReadingPosition shown() {
        if (isEmpty()) {
            return ReadingPosition.START;
        }
        boolean fresh = position.get().equals(placedFor) && !isNeedsLayout();
        return fresh ? placedAt : navigator.within(bounded(position.get()), room());
    }

    private ReadingPosition bounded(ReadingPosition wanted) {
        return wanted.row() < rows.rows() ? wanted : new ReadingPosition(rows.rows() - 1, 1);
    }

    void goTo(ReadingPosition wanted) {
        position.set(wanted);
    }

    void moveBy(double pixels) {
        if (!isEmpty()) {
            position.set(navigator.within(navigator.moved(shown(), pixels), room()));
        }
    }

    void movePages(int pages) {
        double line = columns.stream()
                .mapToDouble(c -> c.cells().typeface().lineHeight())
                .max()
                .orElse(0);
        moveBy(pages * Math.max(line, getHeight() - READING_LINE - line));
    }

    /// Goes to where `share` of the text that is not in sight is above; 0 is the first line, 1 the last.
    void moveToShare(double share) {
        if (!isEmpty()) {
            position.set(rows.positionAt(share * (1 - shareInSight())));
        }
    }

    /// How much of the text that is not in sight is above, 0 to 1. Asks for nothing that is not laid out.
    double share() {
        double hidden = 1 - shareInSight();
        return isEmpty() || hidden <= 0 ? 0 : Math.clamp(rows.shareBefore(placedAt) / hidden, 0, 1);
    }

    /// How much of the text is in sight, 0 to 1, as of the last layout.
    double shareInSight() {
        return isEmpty() ? 1 : sharePlaced;
    }

    private double measureShareInSight() {
        int last = rowsInSight()[1];
        boolean atEnd = last >= rows.rows() - 1;
        double end = atEnd ? 1 : rows.shareBefore(new ReadingPosition(last, 1));
        return Math.max(0, end - rows.shareBefore(placedAt));
    }

    void moveToEnd() {
        if (!isEmpty()) {
            position.set(navigator.farthest(room()));
        }
    }

    void goToPlace(int pane, TextPlace place) {
        int row = rows.rowAt(pane, place);
        if (row == NO_ROW) {
            return;
        }
        var extent = rows.extent(pane, row);
        double all = isEmpty() ? 0 : height(pane, row);
        double before = all == 0 || place.compareTo(extent.from()) <= 0
                ? 0
                : columns.get(pane).height(new TextRange(extent.from(), place));
        position.set(new ReadingPosition(row, all == 0 ? 0 : Math.clamp(before / all, 0, 1)));
        currentRow.set(row);
    }

    /// Makes a row the current one, and brings it to the reading line if some of it is out of sight or its
    /// counterparts stand far from level.
    void step(int rowsOn) {
        if (isEmpty()) {
            return;
        }
        int start = currentRow.get() == NO_ROW ? shown().row() - Math.clamp(rowsOn, 0, 1) : currentRow.get();
        int row = Math.clamp(start + rowsOn, 0, rows.rows() - 1);
        currentRow.set(row);
        if (!isInSight(row) || isAskew(row)) {
            levelCurrentRow();
        }
    }

    /// Brings the current row to the reading line of every pane.
    void levelCurrentRow() {
        if (!isEmpty() && currentRow.get() != NO_ROW) {
            position.set(navigator.within(bounded(new ReadingPosition(currentRow.get(), 0)), room()));
        }
    }

    private boolean isAskew(int row) {
        double line = columns.getFirst().cells().typeface().lineHeight();
        var tops = IntStream.range(0, columns.size())
                .mapToObj(pane -> Optional.ofNullable(rows.rangeOf(pane, row))
                        .map(range -> columns.get(pane).yOf(range.from()).orElse(0)))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return tops.getMax() - tops.getMin() > ASKEW_LINES * line;
    }

    boolean isInSight(int row) {
        for (int pane = 0; pane < columns.size(); pane++) {
            var range = rows.rangeOf(pane, row);
            if (range == null) {
                continue;
            }
            var top = columns.get(pane).yOf(range.from());
            var bottom = columns.get(pane).bottomOf(range.to());
            if (top.isEmpty() || bottom.isEmpty() || top.getAsDouble() < 0 || bottom.getAsDouble() > getHeight()) {
                return false;
            }
        }
        return true;
    }

    /// The rows of which something is in sight, first and last; the same row twice where nothing is shown.
    int[] rowsInSight() {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int pane = 0; pane < columns.size(); pane++) {
            var column = columns.get(pane);
            var top = column.lineNear(0);
            var bottom = column.lineNear(getHeight());
            if (top.isPresent() && bottom.isPresent()) {
                first = Math.min(first, Math.max(0, rows.rowAt(pane, top.get())));
                last = Math.max(last, rows.rowAt(pane, bottom.get()));
            }
        }
        return new int[] {Math.min(first, last), last};
    }

    // Layout

    @Override
    protected void layoutChildren() {
        if (isEmpty()) {
            return;
        }
        setType();
        arrange();
        var at = navigator.within(bounded(position.get()), room());
        for (int pane = 0; pane < columns.size(); pane++) {
            var extent = rows.extent(pane, at.row());
            var column = columns.get(pane);
            column.place(extent.from(), at.fraction() * column.height(extent), READING_LINE);
        }
        placedFor = position.get();
        placedAt = at;
        sharePlaced = measureShareInSight();
        decorate();
        afterLayout.forEach(Runnable::run);
    }

    private void setType() {
        var typefaces = newTypefaces;
        if (typefaces != null) {
            newTypefaces = null;
            columns.forEach(c -> c.cells().setTypeface(typefaces.apply(c.content())));
        }
    }

    private void arrange() {
        double width = getWidth() / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double left = snapPositionX(i * width);
            column.resizeRelocate(left, 0, snapPositionX((i + 1) * width) - left, getHeight());
            double margin = Math.clamp(width * 0.075, NARROWEST_MARGIN, WIDEST_MARGIN);
            double text = Math.floor(Math.max(
                    1, Math.min(width - 2 * margin, column.cells().typeface().measure())));
            column.setText(Math.rint((width - text) / 2), text);
        }
    }

    private void decorate() {
        for (int pane = 0; pane < columns.size(); pane++) {
            var current = rows.markedOf(pane, currentRow.get());
            var hover = hoverRow.get() == currentRow.get()
                    ? Optional.<TextRange>empty()
                    : rows.markedOf(pane, hoverRow.get());
            columns.get(pane).decorate(marks(pane, current, hover), current, hover);
        }
    }

    private IntFunction<ParagraphCell.Marks> marks(int pane, Optional<TextRange> current, Optional<TextRange> hover) {
        var column = columns.get(pane);
        var selection = selections.of(column.content().id());
        return number -> {
            int length = column.content().text().paragraph(number).text().length();
            var terms = column.termsOf(number);
            List<TextSpan> lit = pane == litSource
                    ? List.of()
                    : terms.stream()
                            .filter(t ->
                                    litConcept.filter(t.concept().id()::equals).isPresent())
                            .map(t -> t.span())
                            .toList();
            return new ParagraphCell.Marks(
                    within(current, number, length),
                    within(hover, number, length),
                    within(selection, number, length),
                    terms,
                    lit,
                    column.notesOf(number),
                    dark);
        };
    }

    private static TextSpan within(Optional<TextRange> range, int paragraph, int length) {
        return range.map(r -> r.within(paragraph, length)).orElse(ParagraphCell.NOTHING);
    }
}
