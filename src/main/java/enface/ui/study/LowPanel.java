package enface.ui.study;

import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A panel over the text that takes a share of the height at most; in a low window it is scrolled.
final class LowPanel extends ScrollPane {

    private final Region panel;
    private final DoubleSupplier most;

    /// @param panel is there while it is visible
    LowPanel(Region panel, DoubleSupplier most) {
        super(panel);
        this.panel = panel;
        this.most = most;
        setId(panel.getId() + "-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("side");
        visibleProperty().bind(panel.visibleProperty());
        managedProperty().bind(panel.visibleProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = panel.prefHeight(width);
        double room = most.getAsDouble();
        return whole <= room ? whole : Math.min(room, panel.prefHeight(Math.max(1, width - BAR)));
    }

    /// About as wide as a scroll bar.
    private static final double BAR = 16;

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
