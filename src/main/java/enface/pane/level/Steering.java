package enface.pane.level;

import enface.pane.cell.VirtualColumn;
import enface.pane.place.Lock;
import enface.pane.place.Navigator;
import enface.pane.place.ReadingPosition;
import enface.pane.place.RowMap;
import enface.text.TextPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What moves the text. The wheel, keys, the scroll bar, dragging and jumps all end here, and here is the one position
/// that every hooked pane is placed from. What is done in a pane that is not hooked moves that pane alone.
public final class Steering {

    /// The hooked panes together, in place of the number of one.
    public static final int ALL = -1;

    private static final double READING_LINE = 22;
    private static final double FOOT = 30;
    /// How many lines apart a row may stand in two panes before a step brings it to the reading line.
    private static final double ASKEW_LINES = 2.5;

    public final ReadOnlyObjectWrapper<ReadingPosition> position = new ReadOnlyObjectWrapper<>(ReadingPosition.START);

    private final Lighting lighting;
    private final BooleanSupplier unsettled;
    private final Runnable moved;
    private List<VirtualColumn> columns = List.of();
    private RowMap rows = new RowMap(List.of(), List.of());
    private Lock lock = new Lock(rows, List.of());
    private Arrangement arrangement = new FacingPages(columns, rows, lock);
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
    /// @param moved is run when a pane is to be laid out elsewhere
    Steering(Lighting lighting, BooleanSupplier unsettled, Runnable moved) {
        this.lighting = lighting;
        this.unsettled = unsettled;
        this.moved = moved;
        position.addListener(_ -> moved.run());
    }

    /// Takes up other texts, at their start.
    void show(List<VirtualColumn> columns, RowMap rows, Lock lock, Arrangement arrangement) {
        this.columns = columns;
        this.rows = rows;
        this.lock = lock;
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
                .orElseGet(() ->
                        line.map(l -> other.positionOf(l.pane(), l.place())).orElse(before));
        turn = Optional.of(new Turn(before, after));
        position.set(after);
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
        var at = held(ALL, position.get());
        arrangement.place(pane -> isAlone(pane) ? shown(pane) : at, READING_LINE);
        placedFor = position.get();
        placedAt = at;
        sharePlaced = measureShareInSight();
    }

    /// What is on the screen: the position, held back where the text would end above the foot of every pane.
    public ReadingPosition shown() {
        if (isEmpty()) {
            return ReadingPosition.START;
        }
        boolean fresh = position.get().equals(placedFor) && !unsettled.getAsBoolean();
        return fresh ? placedAt : held(ALL, position.get());
    }

    /// The same of one pane, which may not be hooked.
    public ReadingPosition shown(int pane) {
        return isAlone(pane) ? held(pane, lock.of(pane, position.get())) : shown();
    }

    private boolean isAlone(int pane) {
        return pane != ALL && !arrangement.isHooked(pane);
    }

    private Navigator navigator(int pane) {
        return isAlone(pane) ? new Navigator(arrangement.alone(pane)) : navigator;
    }

    private ReadingPosition held(int pane, ReadingPosition wanted) {
        var bounded = wanted.row() < rows.rows() ? wanted : new ReadingPosition(rows.rows() - 1, 1);
        return navigator(pane).within(bounded, room());
    }

    private void set(int pane, ReadingPosition wanted) {
        if (isAlone(pane)) {
            lock.move(pane, wanted);
            moved.run();
        } else {
            position.set(wanted);
        }
    }

    public void goTo(ReadingPosition wanted) {
        position.set(wanted);
    }

    /// Goes to the first line of a pane, and of all that are hooked to it.
    public void moveToStart(int pane) {
        set(pane, ReadingPosition.START);
    }

    /// Moves a pane, and all that are hooked to it, by so many pixels of the tallest; none of them farther.
    public void moveBy(int pane, double pixels) {
        if (!isEmpty()) {
            set(pane, held(pane, navigator(pane).moved(shown(pane), pixels)));
        }
    }

    public void movePages(int pane, int pages) {
        double line = columns.stream()
                .mapToDouble(c -> c.cells().typeface().lineHeight())
                .max()
                .orElse(0);
        moveBy(pane, pages * Math.max(line, height - READING_LINE - line));
    }

    /// Goes to where `share` of the text that is not in sight is above; 0 is the first line, 1 the last.
    public void moveToShare(double share) {
        if (share >= 1) {
            moveToEnd(ALL); // how much is in sight is known of the place the reader comes from, not of the end
        } else if (!isEmpty()) {
            position.set(rows.positionAt(share * (1 - shareInSight())));
        }
    }

    /// How much of the text that is not in sight is above, 0 to 1. Asks for nothing that is not laid out.
    public double share() {
        double hidden = 1 - shareInSight();
        return isEmpty() || hidden <= 0 ? 0 : Math.clamp(rows.shareBefore(placedAt) / hidden, 0, 1);
    }

    /// How much of the text is in sight, 0 to 1, as of the last layout.
    public double shareInSight() {
        return isEmpty() ? 1 : sharePlaced;
    }

    private double measureShareInSight() {
        int last = arrangement.rowsInSight()[1];
        boolean atEnd = last >= rows.rows() - 1;
        double end = atEnd ? 1 : rows.shareBefore(new ReadingPosition(last, 1));
        return Math.max(0, end - rows.shareBefore(placedAt));
    }

    public void moveToEnd(int pane) {
        if (!isEmpty()) {
            set(pane, navigator(pane).farthest(room()));
        }
    }

    /// Brings the line of a place to the reading line, and makes its row the current one.
    public void goToPlace(int pane, TextPlace place) {
        int row = rows.rowAt(pane, place);
        if (row != PaneViewport.NO_ROW) {
            set(pane, isEmpty() ? new ReadingPosition(row, 0) : arrangement.positionOf(pane, place));
            lighting.currentRow.set(row);
        }
    }

    /// Makes a row the current one, and brings it to the reading line if some of it is out of sight or its
    /// counterparts stand far from level.
    public void step(int pane, int rowsOn) {
        if (isEmpty()) {
            return;
        }
        int current = lighting.currentRow.get();
        int start = current == PaneViewport.NO_ROW ? shown(pane).row() - Math.clamp(rowsOn, 0, 1) : current;
        int row = Math.clamp(start + rowsOn, 0, rows.rows() - 1);
        lighting.currentRow.set(row);
        if (!isInSight(pane, row) || isAskew(pane, row)) {
            levelCurrentRow(pane);
        }
    }

    /// Brings the current row to the reading line of a pane and of all that are hooked to it.
    public void levelCurrentRow(int pane) {
        int row = lighting.currentRow.get();
        if (!isEmpty() && row != PaneViewport.NO_ROW) {
            set(pane, held(pane, new ReadingPosition(row, 0)));
        }
    }

    /// The panes that show a row where its alignment says, when `pane` moves.
    private IntStream follow(int pane) {
        return isAlone(pane)
                ? IntStream.of(pane)
                : IntStream.range(0, columns.size())
                        .filter(arrangement::isHooked)
                        .filter(p -> !rows.hasLevels(p));
    }

    private boolean isAskew(int pane, int row) {
        double line = columns.getFirst().cells().typeface().lineHeight();
        var tops = follow(pane)
                .mapToObj(p -> Optional.ofNullable(rows.rangeOf(p, row))
                        .map(range -> columns.get(p).yOf(range.from()).orElse(0)))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return tops.getMax() - tops.getMin() > ASKEW_LINES * line;
    }

    /// Whether all of a row is in sight in every pane that moves with `pane`.
    public boolean isInSight(int pane, int row) {
        return follow(pane).allMatch(p -> isWhollySeen(p, row));
    }

    private boolean isWhollySeen(int pane, int row) {
        var range = rows.rangeOf(pane, row);
        if (range == null) {
            return true;
        }
        var top = columns.get(pane).yOf(range.from());
        var bottom = columns.get(pane).bottomOf(range.to());
        return top.isPresent() && bottom.isPresent() && top.getAsDouble() >= 0 && bottom.getAsDouble() <= height;
    }

    // The lock

    /// How a pane stands to the others now.
    public LevelState state(int pane) {
        int row = shown().row();
        if (isAlone(pane)) {
            return LevelState.UNHOOKED;
        }
        if (columns.size() == 1) {
            return LevelState.ALONE;
        }
        if (arrangement.showsOffsets() && lock.isOffset(pane, row)) {
            return LevelState.OFFSET;
        }
        return rows.cell(pane, row).isEmpty() ? LevelState.RESTING : LevelState.LEVEL;
    }

    /// Lets go of a pane, which stays where it is.
    public void unhook(int pane) {
        if (canUnhook(pane)) {
            lock.unhook(pane, shown());
            moved.run();
        }
    }

    /// Whether a pane may be let go of: never the last one, and none in rows.
    public boolean canUnhook(int pane) {
        return pane != ALL && !isEmpty() && arrangement.panes() > 1 && lock.canUnhook(pane);
    }

    /// Hooks a pane again, level as it was before.
    public void hook(int pane) {
        if (isAlone(pane)) {
            lock.hook(pane);
            moved.run();
        }
    }

    /// Hooks a pane again where it stands, and remembers that what is at the reading line now is level.
    public void hookHere(int pane) {
        if (isAlone(pane)) {
            lock.hookHere(pane, shown());
            moved.run();
        }
    }

    /// Takes away the reader's point that counts most for what is at the reading line of a pane.
    public void removePoint(int pane) {
        lock.removePointAt(pane, shown().row());
        moved.run();
    }

    public void removePoints(int pane) {
        lock.removePoints(pane);
        moved.run();
    }
}
