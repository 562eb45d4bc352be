package enface.pane.over;

import enface.pane.cell.ParagraphCell;
import enface.pane.cell.VirtualColumn;
import enface.pane.level.PaneViewport;
import enface.pane.place.ReadingPosition;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/// What was found, marked over the text and beside the scroll bar.
///
/// Drawn over the cells and not in them: what is found comes and goes with every key, and costs no layout. The cost
/// of drawing depends on what is in view.
public final class FoundMarks extends Region {

    private static final double OUT = 1;
    private static final double TICK_LEFT = 2;

    private final PaneViewport viewport;
    private final ScrollBar bar;
    private final Path all = path("found");
    private final Path now = path("found-now");
    private final Path ticks = path("found-tick");
    private final Rectangle clip = new Rectangle();
    private final Map<VersionId, Map<Integer, List<TextSpan>>> found = new HashMap<>();
    private List<FoundMark> marks = List.of();
    private Optional<FoundMark> current = Optional.empty();

    FoundMarks(PaneViewport viewport, ScrollBar bar) {
        this.viewport = viewport;
        this.bar = bar;
        setManaged(false);
        setMouseTransparent(true);
        var text = new Group(all, now);
        text.setClip(clip);
        getChildren().addAll(text, ticks);
        viewport.afterLayout(this::draw);
        bar.heightProperty().addListener(_ -> drawTicks());
        viewport.lighting.covers.addListener(_ -> drawTicks());
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /// Marks these passages and no others.
    public void set(List<FoundMark> marks) {
        this.marks = List.copyOf(marks);
        found.clear();
        for (var mark : marks) {
            found.computeIfAbsent(mark.version(), _ -> new HashMap<>())
                    .computeIfAbsent(mark.range().from().paragraph(), _ -> new ArrayList<>())
                    .add(span(mark));
        }
        draw();
        drawTicks();
    }

    /// Marks one of them as that which is looked at.
    public void setCurrent(Optional<FoundMark> mark) {
        current = mark;
        draw();
    }

    private static TextSpan span(FoundMark mark) {
        return new TextSpan(mark.range().from().offset(), mark.range().to().offset());
    }

    private void draw() {
        all.getElements().clear();
        now.getElements().clear();
        if (found.isEmpty()) {
            return;
        }
        clip.setX(viewport.getLayoutX());
        clip.setY(viewport.getLayoutY());
        clip.setWidth(viewport.getWidth());
        clip.setHeight(viewport.getHeight());
        for (var column : viewport.columns()) {
            var version = column.content().id();
            var spans = found.getOrDefault(version, Map.of());
            for (var cell : column.cells().inView().values()) {
                for (var span : spans.getOrDefault(cell.paragraph(), List.of())) {
                    if (isCovered(version, TextRange.of(cell.paragraph(), span))) {
                        continue;
                    }
                    boolean looked = current.filter(c -> c.version().equals(version)
                                    && c.range().from().paragraph() == cell.paragraph()
                                    && span(c).equals(span))
                            .isPresent();
                    draw(looked ? now : all, column, cell, span);
                }
            }
        }
    }

    /// What is found anew when covers change comes a moment later; until then nothing may show through.
    private boolean isCovered(VersionId version, TextRange range) {
        return viewport.lighting.covers.get().hidesAny(version, range);
    }

    private void draw(Path path, VirtualColumn column, ParagraphCell cell, TextSpan span) {
        double left = viewport.getLayoutX() + column.getLayoutX() + cell.getLayoutX();
        double top = viewport.getLayoutY() + column.getLayoutY() + cell.getLayoutY();
        for (Rectangle2D box : cell.boxesOf(span)) {
            if (box.getWidth() > 0) {
                path.getElements()
                        .addAll(
                                new MoveTo(left + box.getMinX() - OUT, top + box.getMinY()),
                                new HLineTo(left + box.getMaxX() + OUT),
                                new VLineTo(top + box.getMaxY()),
                                new HLineTo(left + box.getMinX() - OUT),
                                new ClosePath());
            }
        }
    }

    /// One tick for each pixel beside which something was found, however much that is.
    private void drawTicks() {
        ticks.getElements().clear();
        int height = (int) bar.getHeight();
        if (marks.isEmpty() || height <= 0) {
            return;
        }
        var panes = new HashMap<VersionId, Integer>();
        for (int pane = 0; pane < viewport.columns().size(); pane++) {
            panes.put(viewport.columns().get(pane).content().id(), pane);
        }
        var drawn = new boolean[height + 1];
        for (var mark : marks) {
            int pane = panes.getOrDefault(mark.version(), -1);
            int row = pane < 0 || isCovered(mark.version(), mark.range())
                    ? -1
                    : viewport.rowMap().rowAt(pane, mark.range().from());
            if (row >= 0) {
                drawn[(int) (viewport.rowMap().shareBefore(new ReadingPosition(row, 0)) * height)] = true;
            }
        }
        for (int y = 0; y <= height; y++) {
            if (drawn[y]) {
                ticks.getElements()
                        .addAll(
                                new MoveTo(bar.getLayoutX() + TICK_LEFT, bar.getLayoutY() + y + 0.5),
                                new LineTo(bar.getLayoutX() + bar.getWidth() - 1, bar.getLayoutY() + y + 0.5));
            }
        }
    }

    /// How many passages are marked in view, that which is looked at included.
    public long marksInView() {
        return all.getElements().stream().filter(MoveTo.class::isInstance).count()
                + now.getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    /// How many ticks stand beside the scroll bar.
    public long ticks() {
        return ticks.getElements().stream().filter(MoveTo.class::isInstance).count();
    }
}
