package enface.pane.over;

import enface.pane.level.Steering;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;

/// The scroll bar: it shows how far through the work the reader is, and moves them there. What it shows is never
/// taken for a wish of theirs.
public final class PositionBar extends ScrollBar {

    private final Steering steering;
    private boolean follows;

    PositionBar(Steering steering) {
        this.steering = steering;
        setOrientation(Orientation.VERTICAL);
        setMax(1);
        setCursor(Cursor.DEFAULT);
        setManaged(false);
        setFocusTraversable(false);
        getStyleClass().add("pane-bar");
        valueProperty().addListener((_, _, share) -> {
            if (!follows) {
                steering.moveToShare(share.doubleValue());
            }
        });
    }

    /// Shows where the reader is now.
    void follow() {
        double inSight = Math.min(1, steering.shareInSight());
        double share = steering.share();
        double pixel = 1 / Math.max(1, getHeight());
        boolean differs = Math.abs(share - getValue()) > pixel / 2
                || Math.abs(inSight - getVisibleAmount()) > pixel
                || share == 0
                || share == 1;
        if (differs && !isPressed()) {
            follows = true;
            setVisibleAmount(Math.max(0.03, inSight));
            setUnitIncrement(0.1 * inSight);
            setBlockIncrement(inSight);
            setValue(share);
            setDisable(inSight >= 1);
            follows = false;
        }
    }
}
