package enface.pane;

import enface.text.TextPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What moves the text. The wheel, keys, the scroll bar, dragging and jumps all end here, and here is the one position
/// that every pane is placed from.
final class Steering {

    private static final double READING_LINE = 22;
    private static final double FOOT = 30;
    /// How many lines apart a row may stand in two panes before a step brings it to the reading line.
    private static final double ASKEW_LINES = 2.5;

    final ReadOnlyObjectWrapper<ReadingPosition> position = new ReadOnlyObjectWrapper<>(ReadingPosition.START);

    private final Lighting lighting;
    private final BooleanSupplier unsettled;
    private List<VirtualColumn> columns = List.of();
    private RowMap rows = new RowMap(List.of(), List.of());
    private Arrangement arrangement = new FacingPages(columns, rows);
    private Navigator navigator = new Navigator(arrangement);
    private double height;

    /// What the last layout was asked for, and what it showed.
    private @Nullable ReadingPosition placedFor;

    private ReadingPosition placedAt = ReadingPosition.START;
    private double sharePlaced;

    /// Where the reader was before the last change of layout, and where that put them.
    private Optional<Turn> turn = Optional.empty();

    private record Turn(ReadingPosition before, ReadingPosition after) {}

    /// @param unsettled whether anything waits to be laid out anew, so that what was placed may stand no more
    Steering(Lighting lighting, BooleanSupplier unsettled) {
        this.lighting = lighting;
        this.unsettled = unsettled;
    }

    /// Takes up other texts, at their start.
    void show(List<VirtualColumn> columns, RowMap rows, Arrangement arrangement) {
        this.columns = columns;
        this.rows = rows;
        turn = Optional.empty();
        arrange(arrangement);
        position.set(ReadingPosition.START);
    }

    private void arrange(Arrangement other) {
        arrangement = other;
        navigator = new Navigator(other);
        placedFor = null;
        other.cut();
    }

    /// Arranges the same texts otherwise; the line that was at the reading line is there again.
    void rearrange(Arrangement other) {
        if (isEmpty()) {
            arrange(other);
            return;
        }
        var before = shown();
        var line = arrangement.placeAt(before);
        arrange(other);
        var after = turn.filter(t -> t.after.equals(before))
                .map(Turn::before)
                .orElseGet(() -> positionOf(line.pane(), before.row(), line.place()));
        turn = Optional.of(new Turn(before, after));
        position.set(after);
    }

    private ReadingPosition positionOf(int pane, int row, TextPlace place) {
        return new ReadingPosition(row, arrangement.fractionOf(pane, row, place));
    }

    /// Whether there is nothing to move, or no room to show it in yet.
    boolean isEmpty() {
        return columns.isEmpty() || rows.rows() == 0 || height <= 0;
    }

    private double room() {
        return Math.max(1, height - READING_LINE - FOOT);
    }

    /// Lays the columns out.
    void place(double height) {
        this.height = height;
        if (isEmpty()) {
            return;
        }
        var at = held(position.get());
        arrangement.place(at, READING_LINE);
        placedFor = position.get();
        placedAt = at;
        sharePlaced = measureShareInSight();
    }

    /// What is on the screen: the position, held back where the text would end above the foot of every pane.
    ReadingPosition shown() {
        if (isEmpty()) {
            return ReadingPosition.START;
        }
        boolean fresh = position.get().equals(placedFor) && !unsettled.getAsBoolean();
        return fresh ? placedAt : held(position.get());
    }

    private ReadingPosition held(ReadingPosition wanted) {
        return navigator.within(wanted.row() < rows.rows() ? wanted : new ReadingPosition(rows.rows() - 1, 1), room());
    }

    void goTo(ReadingPosition wanted) {
        position.set(wanted);
    }

    void moveBy(double pixels) {
        if (!isEmpty()) {
            position.set(held(navigator.moved(shown(), pixels)));
        }
    }

    void movePages(int pages) {
        double line = columns.stream()
                .mapToDouble(c -> c.cells().typeface().lineHeight())
                .max()
                .orElse(0);
        moveBy(pages * Math.max(line, height - READING_LINE - line));
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
        int last = arrangement.rowsInSight()[1];
        boolean atEnd = last >= rows.rows() - 1;
        double end = atEnd ? 1 : rows.shareBefore(new ReadingPosition(last, 1));
        return Math.max(0, end - rows.shareBefore(placedAt));
    }

    void moveToEnd() {
        if (!isEmpty()) {
            position.set(navigator.farthest(room()));
        }
    }

    /// Brings the line of a place to the reading line, and makes its row the current one.
    void goToPlace(int pane, TextPlace place) {
        int row = rows.rowAt(pane, place);
        if (row != PaneViewport.NO_ROW) {
            position.set(isEmpty() ? new ReadingPosition(row, 0) : positionOf(pane, row, place));
            lighting.currentRow.set(row);
        }
    }

    /// Makes a row the current one, and brings it to the reading line if some of it is out of sight or its
    /// counterparts stand far from level.
    void step(int rowsOn) {
        if (isEmpty()) {
            return;
        }
        int current = lighting.currentRow.get();
        int start = current == PaneViewport.NO_ROW ? shown().row() - Math.clamp(rowsOn, 0, 1) : current;
        int row = Math.clamp(start + rowsOn, 0, rows.rows() - 1);
        lighting.currentRow.set(row);
        if (!isInSight(row) || isAskew(row)) {
            levelCurrentRow();
        }
    }

    /// Brings the current row to the reading line of every pane.
    void levelCurrentRow() {
        int row = lighting.currentRow.get();
        if (!isEmpty() && row != PaneViewport.NO_ROW) {
            position.set(held(new ReadingPosition(row, 0)));
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
            if (top.isEmpty() || bottom.isEmpty() || top.getAsDouble() < 0 || bottom.getAsDouble() > height) {
                return false;
            }
        }
        return true;
    }
}
