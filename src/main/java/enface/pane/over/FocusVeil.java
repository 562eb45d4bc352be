package enface.pane.over;

import enface.pane.cell.VirtualColumn;
import enface.pane.level.PaneViewport;
import enface.text.TextRange;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Paper laid thinly over all text but the current row's, so that the eye stays with it.
///
/// A row is current when the reader chose it; else it is the one at the reading line.
public final class FocusVeil extends Path {

    private final PaneViewport viewport;
    private boolean on;

    FocusVeil(PaneViewport viewport) {
        this.viewport = viewport;
        setManaged(false);
        setMouseTransparent(true);
        setFillRule(FillRule.EVEN_ODD);
        getStyleClass().add("focus-veil");
        setVisible(false);
        viewport.afterLayout(this::draw);
        viewport.lighting.currentRow.addListener(_ -> draw());
    }

    public void set(boolean on) {
        this.on = on;
        setVisible(on);
        draw();
    }

    private void draw() {
        getElements().clear();
        if (!on || viewport.columns().isEmpty()) {
            return;
        }
        double left = viewport.getLayoutX();
        double top = viewport.getLayoutY();
        add(left, top, left + viewport.getWidth(), top + viewport.getHeight());
        int current = viewport.lighting.currentRow.get();
        int row = current == PaneViewport.NO_ROW ? viewport.steering.shown().row() : current;
        for (int pane = 0; pane < viewport.columns().size(); pane++) {
            var column = viewport.columns().get(pane);
            Optional<TextRange> range = viewport.rowMap().markedOf(pane, row);
            range.ifPresent(r -> leaveOpen(column, r));
        }
    }

    private void leaveOpen(VirtualColumn column, TextRange range) {
        for (var cell : column.cells().inView().values()) {
            int length =
                    column.content().text().paragraph(cell.paragraph()).text().length();
            var span = range.within(cell.paragraph(), length);
            if (span.isEmpty()) {
                continue;
            }
            double left = viewport.getLayoutX() + column.getLayoutX() + cell.getLayoutX();
            double top = viewport.getLayoutY() + column.getLayoutY() + cell.getLayoutY();
            for (Rectangle2D box : cell.boxesOf(span)) {
                double above = Math.max(viewport.getLayoutY(), top + box.getMinY());
                double below = Math.min(viewport.getLayoutY() + viewport.getHeight(), top + box.getMaxY());
                if (box.getWidth() > 0 && above < below) {
                    add(left + box.getMinX(), above, left + box.getMaxX(), below);
                }
            }
        }
    }

    private void add(double left, double top, double right, double bottom) {
        getElements()
                .addAll(
                        new MoveTo(left, top),
                        new HLineTo(right),
                        new VLineTo(bottom),
                        new HLineTo(left),
                        new ClosePath());
    }

    /// How many stretches of lines are left open.
    public long openings() {
        return Math.max(
                0, getElements().stream().filter(MoveTo.class::isInstance).count() - 1);
    }
}
