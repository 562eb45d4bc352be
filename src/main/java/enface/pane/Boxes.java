package enface.pane;

import javafx.geometry.Rectangle2D;
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
}
