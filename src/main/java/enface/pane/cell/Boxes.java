package enface.pane.cell;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Boxes as paths.
final class Boxes {

    private Boxes() {}

    /// Adds a box to a path.
    static void add(Path path, Rectangle2D box) {
        path.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new HLineTo(box.getMaxX()),
                        new VLineTo(box.getMaxY()),
                        new HLineTo(box.getMinX()),
                        new ClosePath());
    }

    /// Adds a box with round corners to a path; one too small for its corners has smaller ones.
    static void addRounded(Path path, Rectangle2D box, double radius) {
        double r = Math.min(radius, Math.min(box.getWidth(), box.getHeight()) / 2);
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        path.getElements()
                .addAll(
                        new MoveTo(left + r, top),
                        new HLineTo(right - r),
                        new ArcTo(r, r, 0, right, top + r, false, true),
                        new VLineTo(bottom - r),
                        new ArcTo(r, r, 0, right - r, bottom, false, true),
                        new HLineTo(left + r),
                        new ArcTo(r, r, 0, left, bottom - r, false, true),
                        new VLineTo(top + r),
                        new ArcTo(r, r, 0, left + r, top, false, true),
                        new ClosePath());
    }
}
