package enface.pane.level;

import enface.align.LevelPoint;
import enface.align.row.Row;
import enface.pane.cell.VirtualColumn;
import enface.pane.place.Lock;
import enface.pane.place.RowMap;
import enface.pane.type.PaneText;
import enface.pane.type.Typeface;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The columns side by side, laid out from the one position that [Steering] keeps.
public final class PaneViewport extends Region {

    /// No row is current, or under the pointer.
    public static final int NO_ROW = -1;

    private static final double WIDEST_MARGIN = 34;
    private static final double NARROWEST_MARGIN = 18;

    public final Lighting lighting = new Lighting();
    public final PaneCovers covers = new PaneCovers(this);
    public final Steering steering = new Steering(lighting, this::isNeedsLayout, this::askForLayout);

    private final List<Runnable> afterLayout = new ArrayList<>();
    private List<VirtualColumn> columns = List.of();
    private RowMap rows = new RowMap(List.of(), List.of());
    private Consumer<List<LevelPoint>> pointsChanged = _ -> {};
    private Layout layout = Layout.FACING;
    private Lock lock = new Lock(rows, List.of());
    private Arrangement arrangement = new FacingPages(columns, rows, lock);
    private @Nullable Function<PaneText, Typeface> newTypefaces;
    private double laidWidth;
    private double laidHeight;

    public PaneViewport() {
        setManaged(false);
        getStyleClass().add("pane-viewport");
    }

    private void askForLayout() {
        requestLayout();
        AskedLayout.pass(getParent());
    }

    public void show(List<VirtualColumn> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        List<VersionText> texts = columns.stream().map(c -> c.content().text()).toList();
        this.rows = new RowMap(texts, rows);
        var points = lock.points();
        lock = new Lock(this.rows, columns.stream().map(c -> c.content().id()).toList());
        lock.setPoints(points);
        lock.onPoints(pointsChanged);
        lighting.show(this.columns, this.rows);
        arrangement = arranged(layout);
        steering.show(this.columns, this.rows, lock, arrangement);
        getChildren().setAll(columns);
        requestLayout();
    }

    private Arrangement arranged(Layout layout) {
        return switch (layout) {
            case FACING -> new FacingPages(columns, rows, lock);
            case ROWS -> new LevelRows(columns, rows);
        };
    }

    public Layout textLayout() {
        return layout;
    }

    /// Arranges the texts otherwise; the line that is at the reading line stays there.
    public void setTextLayout(Layout layout) {
        this.layout = layout;
        arrangement = arranged(layout);
        steering.rearrange(arrangement);
        requestLayout();
    }

    public void setPoints(List<LevelPoint> points) {
        if (!points.equals(lock.points())) {
            lock.setPoints(points);
            requestLayout();
        }
    }

    public void onPoints(Consumer<List<LevelPoint>> action) {
        pointsChanged = action;
        lock.onPoints(action);
    }

    public void afterLayout(Runnable action) {
        afterLayout.add(action);
    }

    public List<VirtualColumn> columns() {
        return columns;
    }

    public RowMap rowMap() {
        return rows;
    }

    public Lock lock() {
        return lock;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /// Asks for other typefaces at the next layout. Styling calls this, and must find nothing changed under it.
    public void setTypefaces(Function<PaneText, Typeface> typefaces) {
        newTypefaces = typefaces;
        requestLayout();
    }

    /// Says at the next layout whether the paper is dark.
    public void setDark(boolean dark) {
        lighting.setDark(dark);
        requestLayout();
    }

    /// The current row, or that at the reading line, for those who listen: a line for each pane.
    public String read(RowSpeech speech) {
        int current = lighting.currentRow.get();
        int row = current == NO_ROW ? steering.shown().row() : current;
        var said = new ArrayList<String>();
        for (int pane = 0; pane < columns.size(); pane++) {
            var column = columns.get(pane);
            var range = rows.rangeOf(pane, row);
            said.add(range == null ? speech.nothing(column.content()) : speech.of(column, range));
        }
        return String.join("\n", said);
    }

    /// The pane at so many pixels from the left.
    public int paneAt(double x) {
        return Math.clamp((long) (x / getWidth() * columns.size()), 0, columns.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty() || rows.rows() == 0 || getHeight() <= 0) {
            return;
        }
        setType();
        arrange();
        steering.place(getHeight());
        lighting.decorate();
        afterLayout.forEach(Runnable::run);
    }

    private void setType() {
        var typefaces = newTypefaces;
        if (typefaces != null) {
            newTypefaces = null;
            steering.sentences().drop();
            columns.forEach(c -> c.cells().setTypeface(typefaces.apply(c.content())));
        }
    }

    private void arrange() {
        if (getWidth() != laidWidth || getHeight() != laidHeight) {
            laidWidth = getWidth();
            laidHeight = getHeight();
            steering.sentences().drop(); // the lines end elsewhere, and the same row is at the reading line of all
        }
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

    /// How many times a paragraph was laid out since [#show].
    public int cellsLaidOut() {
        return columns.stream().mapToInt(c -> c.cells().laidOut()).sum();
    }
}
