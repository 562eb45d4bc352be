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

    private final SentenceLevel sentences;
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
        sentences = new SentenceLevel(moved);
        position.addListener(_ -> moved.run());
    }

    /// Takes up other texts, at their start.
    void show(List<VirtualColumn> columns, RowMap rows, Lock lock, Arrangement arrangement) {
        this.columns = columns;
        this.rows = rows;
        this.lock = lock;
        turn = Optional.empty();
        sentences.clear();
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
        sentences.clear();
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
        arrangement.place(pane -> isAlone(pane) ? shown(pane) : at, pane -> READING_LINE + sentences.of(pane));
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
            goTo(wanted);
        }
    }

    /// Goes to a position; every hooked pane stands by the reading line.
    public void goTo(ReadingPosition wanted) {
        sentences.clear();
        position.set(wanted);
    }

    /// Goes to the first line of a pane, and of all that are hooked to it.
    public void moveToStart(int pane) {
        set(pane, ReadingPosition.START);
    }

    /// Moves a pane, and all that are hooked to it, by so many pixels of the tallest; none of them farther.
    public void moveBy(int pane, double pixels) {
        if (isEmpty()) {
            return;
        }
        var before = shown(pane);
        var after = held(pane, navigator(pane).moved(before, pixels));
        if (isAlone(pane)) {
            set(pane, after);
        } else {
            sentences.scrolled(pixels, before, after, this::distance);
            position.set(after);
            moved.run(); // at the end of the text the panes may still come level
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
            goTo(rows.positionAt(share * (1 - shareInSight())));
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

    /// Makes the row the current one that is so many rows on; where the current one is out of sight, since the
    /// reader has gone elsewhere, that at the reading line. Its counterparts come to its height; where they cannot,
    /// or some of it is out of sight, all are brought to the reading line.
    public void step(int pane, int rowsOn) {
        if (isEmpty()) {
            return;
        }
        int current = lighting.currentRow.get();
        int start = isLeft(pane, current) ? shown(pane).row() - Math.clamp(rowsOn, 0, 1) : current;
        int row = Math.clamp(start + rowsOn, 0, rows.rows() - 1);
        lighting.currentRow.set(row);
        levelSentence(pane);
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

    /// Brings the counterparts of the current sentence to the height at which it stands in a pane, which itself does
    /// not move; nothing where it is not in sight there, or that is not wanted. No text comes down from its start.
    ///
    /// @param pane or [#ALL] for the first that has it
    public void levelSentence(int pane) {
        int row = lighting.currentRow.get();
        if (!sentences.isOn() || isEmpty() || row == PaneViewport.NO_ROW || isAlone(pane) || unsettled.getAsBoolean()) {
            return;
        }
        var own = follow(pane)
                .filter(p -> (pane == ALL || p == pane) && rows.rangeOf(p, row) != null)
                .filter(p -> topOf(p, row) >= 0 && topOf(p, row) <= height)
                .findFirst();
        if (own.isPresent() && arrangement.showsOffsets()) {
            double y = topOf(own.getAsInt(), row);
            var wanted = new double[columns.size()];
            for (int p = 0; p < wanted.length; p++) {
                wanted[p] = sentences.of(p);
            }
            follow(pane).filter(p -> rows.rangeOf(p, row) != null).forEach(p -> wanted[p] = levelled(p, row, y));
            sentences.to(wanted);
        }
    }

    private double levelled(int pane, int row, double y) {
        double start = distance(pane, ReadingPosition.START, shown());
        return Math.min(sentences.of(pane) + y - topOf(pane, row), start);
    }

    /// Where a row stands in a hooked pane, in pixels from its top, laid out or not.
    private double topOf(int pane, int row) {
        return READING_LINE + sentences.of(pane) + distance(pane, shown(), new ReadingPosition(row, 0));
    }

    private double distance(int pane, ReadingPosition from, ReadingPosition to) {
        return new Navigator(arrangement.alone(pane)).distance(from, to, 2 * height);
    }

    /// How counterparts of the current sentence come to its height.
    public SentenceLevel sentences() {
        return sentences;
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
                .filter(p -> rows.rangeOf(p, row) != null)
                .mapToDouble(p -> topOf(p, row) - sentences.of(p) + sentences.towards(p))
                .summaryStatistics();
        return tops.getMax() - tops.getMin() > ASKEW_LINES * line;
    }

    /// Whether all of a row is in sight in every pane that moves with `pane`.
    public boolean isInSight(int pane, int row) {
        var seen = new RowInSight(columns, rows, row, height);
        return follow(pane).allMatch(seen::isWhole);
    }

    /// Whether the reader is elsewhere: there is no such row, or none of it is in sight. Not while it is laid out anew.
    private boolean isLeft(int pane, int row) {
        var seen = new RowInSight(columns, rows, row, height);
        return row == PaneViewport.NO_ROW
                || (!unsettled.getAsBoolean()
                        && row != shown(pane).row()
                        && follow(pane).noneMatch(seen::isThere));
    }

    /// Which panes move together, and how each stands to the others.
    public PaneHooks hooks() {
        return new PaneHooks(this, rows, lock, moved);
    }

    Arrangement arrangement() {
        return arrangement;
    }

    boolean isHooked(int pane) {
        return !isAlone(pane);
    }
}
