package enface.ui.library;

import enface.ui.part.Controls;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A thin line, filled as far as a person has come.
final class ReachedLine extends Pane {

    private final Region filled = Controls.withClass(new Region(), "reached");
    private final double share;

    /// @param share from 0 to 1
    ReachedLine(double share) {
        this.share = share;
        getStyleClass().add("reached-line");
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
