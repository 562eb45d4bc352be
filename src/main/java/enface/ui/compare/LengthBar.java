package enface.ui.compare;

import enface.ui.part.Controls;
import javafx.scene.layout.Region;

/// How long something came out beside what is usual, which the line in the middle marks; twice that fills the bar.
final class LengthBar extends Region {

    private static final double WIDTH = 74;
    private static final double HEIGHT = 8;

    private final Region share = Controls.withClass(new Region(), "length-share");
    private final Region usual = Controls.withClass(new Region(), "length-usual");
    private double ratio;

    LengthBar() {
        getStyleClass().add("length-bar");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(share, usual);
    }

    /// @param ratio 1 as usual
    public void show(double ratio) {
        this.ratio = ratio;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        share.resizeRelocate(0, 0, Math.rint(Math.clamp(ratio / 2, 0, 1) * WIDTH), HEIGHT);
        usual.resizeRelocate(WIDTH / 2, -2, 1, HEIGHT + 4);
    }
}
