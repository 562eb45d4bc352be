package enface.pane.head;

import enface.pane.level.PaneViewport;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Dragging a pane by its head to another place; a line shows where it would stand, and letting go where it was
/// changes nothing.
final class HeaderDrag {

    /// Is told from which place to which a pane was dragged.
    @FunctionalInterface
    interface Moved {
        void from(int pane, int to);
    }

    private static final int NONE = -1;

    private final PaneViewport viewport;
    private final Moved moved;
    private final Region mark = new Region();
    private int dragged = NONE;
    private int target = NONE;

    HeaderDrag(PaneViewport viewport, Moved moved) {
        this.viewport = viewport;
        this.moved = moved;
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add("pane-drop");
    }

    /// The line that shows where the pane would stand.
    Region mark() {
        return mark;
    }

    /// Follows the pointer over all the panes.
    void listen(Node panes) {
        panes.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        panes.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    /// Lets a pane be dragged by its head.
    void watch(Node header, int pane) {
        header.setCursor(Cursor.OPEN_HAND);
        header.setOnMousePressed(e -> {
            dragged = e.getButton() == MouseButton.PRIMARY ? pane : NONE;
            target = NONE;
        });
    }

    private void drag(MouseEvent event) {
        if (dragged == NONE || event.isStillSincePress()) {
            return;
        }
        target = viewport.paneAt(event.getX());
        var column = viewport.columns().get(target);
        double edge = target > dragged ? column.getLayoutX() + column.getWidth() : column.getLayoutX();
        mark.resizeRelocate(Math.max(0, edge - 2), 0, 4, PaneHeaders.HEIGHT + viewport.getHeight());
        mark.setVisible(target != dragged);
    }

    private void drop() {
        int from = dragged;
        int to = target;
        dragged = NONE;
        target = NONE;
        mark.setVisible(false);
        if (from != NONE && to != NONE && from != to) {
            moved.from(from, to);
        }
    }
}
