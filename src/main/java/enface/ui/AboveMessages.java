package enface.ui;

import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;
import org.controlsfx.control.NotificationPane;

/// The screen of the moment, which ends above a message while there is one: nothing that can be clicked lies under it.
/// A text that is read stays as it is, and a message lies over its last lines.
final class AboveMessages extends Region {

    private final NotificationPane messages;
    private Region screen = new Region();
    private BooleanSupplier ends = () -> true;

    AboveMessages(NotificationPane messages) {
        this.messages = messages;
        messages.showingProperty().subscribe(this::requestLayout);
        messages.textProperty().subscribe(this::requestLayout);
    }

    /// @param ends whether it ends above messages now
    void show(Region now, BooleanSupplier ends) {
        this.ends = ends;
        screen = now;
        getChildren().setAll(now);
    }

    @Override
    protected void layoutChildren() {
        screen.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - room()));
    }

    private double room() {
        return messages.isShowing() && ends.getAsBoolean() && messages.lookup(".notification-bar") instanceof Region bar
                ? bar.minHeight(getWidth())
                : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return screen.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return screen.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return screen.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return screen.prefHeight(width);
    }
}
