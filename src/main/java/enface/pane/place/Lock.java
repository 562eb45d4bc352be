package enface.pane.place;

import enface.align.LevelPoint;
import enface.text.SegmentRange;
import enface.text.VersionId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which panes are hooked to each other, where those stand that are not, and by which of the reader's points the
/// hooked ones are level. One pane at least is always hooked.
public final class Lock {

    private final RowMap rows;
    private final List<VersionId> versions;
    private final @Nullable ReadingPosition[] own;

    private int[] hooked;
    private List<LevelPoint> points = List.of();
    private Consumer<List<LevelPoint>> pointsChanged = _ -> {};

    public Lock(RowMap rows, List<VersionId> versions) {
        this.rows = rows;
        this.versions = List.copyOf(versions);
        own = new @Nullable ReadingPosition[versions.size()];
        hooked = IntStream.range(0, own.length).toArray();
    }

    public boolean isHooked(int pane) {
        return own[pane] == null;
    }

    /// The panes that are hooked, from the left.
    public int[] hooked() {
        return hooked;
    }

    private void set(int pane, @Nullable ReadingPosition position) {
        own[pane] = position;
        hooked = IntStream.range(0, own.length).filter(this::isHooked).toArray();
    }

    /// Whether a pane may be let go of.
    public boolean canUnhook(int pane) {
        return isHooked(pane) && hooked().length > 1;
    }

    /// Where an unhooked pane stands; that of the hooked ones for these.
    public ReadingPosition of(int pane, ReadingPosition common) {
        var position = own[pane];
        return position == null ? common : position;
    }

    public void unhook(int pane, ReadingPosition at) {
        if (canUnhook(pane)) {
            set(pane, at);
        }
    }

    /// Moves an unhooked pane.
    public void move(int pane, ReadingPosition to) {
        if (!isHooked(pane)) {
            own[pane] = to;
        }
    }

    /// Hooks a pane again, level as it was before.
    public void hook(int pane) {
        set(pane, null);
    }

    // The reader's points

    /// Is told of the points the reader sets or takes away.
    public void onPoints(Consumer<List<LevelPoint>> action) {
        pointsChanged = action;
    }

    private void change(List<LevelPoint> points) {
        setPoints(points);
        pointsChanged.accept(this.points);
    }

    public List<LevelPoint> points() {
        return points;
    }

    public void setPoints(List<LevelPoint> points) {
        this.points = List.copyOf(points);
        for (int pane = 0; pane < versions.size(); pane++) {
            var own = pointsOf(pane);
            rows.setLevels(pane, own.isEmpty() ? null : new Calibration(own));
        }
    }

    private List<LevelPoint> pointsOf(int pane) {
        return points.stream()
                .filter(p -> p.version().equals(versions.get(pane)))
                .toList();
    }

    /// Whether a pane stands elsewhere in a row than its alignment says.
    public boolean isOffset(int pane, int row) {
        return rows.levelCell(pane, row).from() != rows.cell(pane, row).from();
    }

    public boolean hasPoints(int pane) {
        return !pointsOf(pane).isEmpty();
    }

    /// Hooks an unhooked pane as it stands: what it shows is level with the others from now on, about here.
    public void hookHere(int pane, ReadingPosition common) {
        var at = own[pane];
        if (at == null) {
            return;
        }
        hook(pane);
        int segment = nearest(rows.cell(pane, common.row()), common.fraction());
        int shown = nearest(rows.levelCell(pane, at.row()), at.fraction());
        change(Calibration.with(points, new LevelPoint(versions.get(pane), segment, shown)));
    }

    /// The segment that begins nearest to a share of a row.
    private static int nearest(SegmentRange cell, double fraction) {
        return cell.from() + (int) Math.rint(fraction * cell.size());
    }

    /// Takes away the point that counts most for a row.
    public void removePointAt(int pane, int row) {
        int segment = rows.cell(pane, row).from();
        pointsOf(pane).stream()
                .min(Comparator.comparingInt(p -> Math.abs(p.segment() - segment)))
                .ifPresent(nearest ->
                        change(points.stream().filter(p -> !p.equals(nearest)).toList()));
    }

    public void removePoints(int pane) {
        change(points.stream()
                .filter(p -> !p.version().equals(versions.get(pane)))
                .toList());
    }
}
