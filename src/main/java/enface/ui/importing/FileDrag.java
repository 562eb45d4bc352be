package enface.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Dragging a file by its name to the work of another one, or to one of its own. What it would join is framed while
/// the pointer is over it; Escape, or letting go anywhere else, changes nothing.
final class FileDrag {

    /// Is told to which work a file was dragged.
    @FunctionalInterface
    interface Moved {
        void to(String file, int work);
    }

    /// Where files of a work, or none yet, are shown.
    private record Place(Node node, int work) {}

    /// What is dragged, and from which work.
    private record Dragged(String file, int work, boolean alone, Node handle) {}

    private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /// So near to the edge of what is in sight, more comes into sight.
    private static final double EDGE = 28;

    private static final double STEP = 14;

    private final int none;
    private final Moved moved;
    private final List<Place> places = new ArrayList<>();
    private final EventHandler<KeyEvent> escape = this::press;
    private Optional<Dragged> dragged = Optional.empty();
    private Optional<Place> target = Optional.empty();

    /// @param none stands for a work of its own
    FileDrag(int none, Moved moved) {
        this.none = none;
        this.moved = moved;
    }

    /// Lets a file be dragged by a part of the view.
    ///
    /// @param alone whether its work has no other file, so that one of its own would be nothing new
    void from(Node handle, String file, int work, boolean alone) {
        handle.setCursor(Cursor.OPEN_HAND);
        handle.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                begin(new Dragged(file, work, alone, handle));
            }
        });
        handle.setOnMouseDragged(this::drag);
        handle.setOnMouseReleased(this::drop);
    }

    /// Lets files be dragged to a part of the view.
    void onto(Node node, int work) {
        places.add(new Place(node, work));
    }

    private void begin(Dragged begun) {
        end();
        dragged = Optional.of(begun);
        scene(begun).ifPresent(s -> s.addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }

    private static Optional<Scene> scene(Dragged dragged) {
        return Optional.ofNullable(dragged.handle().getScene());
    }

    private void drag(MouseEvent event) {
        dragged.filter(_ -> !event.isStillSincePress()).ifPresent(d -> {
            d.handle().setCursor(Cursor.CLOSED_HAND);
            d.handle().pseudoClassStateChanged(HELD, true);
            bringMore(d.handle(), event.getSceneY());
            target = under(d, event);
            light();
        });
    }

    private Optional<Place> under(Dragged file, MouseEvent event) {
        return places.stream()
                .filter(p -> p.node()
                        .getBoundsInLocal()
                        .contains(p.node().sceneToLocal(event.getSceneX(), event.getSceneY())))
                .filter(p -> isOther(file, p.work()))
                .findFirst();
    }

    private boolean isOther(Dragged file, int work) {
        return work == none ? !file.alone() : work != file.work();
    }

    /// All that shows the same work is framed with the place under the pointer.
    private void light() {
        places.forEach(p -> p.node()
                .pseudoClassStateChanged(
                        JOINED, target.filter(t -> t.work() == p.work()).isPresent()));
    }

    private static void bringMore(Node handle, double y) {
        for (var parent = handle.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                var sight = pane.localToScene(pane.getBoundsInLocal());
                double room = pane.getContent().getBoundsInLocal().getHeight()
                        - pane.getViewportBounds().getHeight();
                double step = y > sight.getMaxY() - EDGE ? STEP : y < sight.getMinY() + EDGE ? -STEP : 0;
                if (step != 0 && room > 0) {
                    pane.setVvalue(Math.clamp(pane.getVvalue() + step / room, 0, 1));
                }
                return;
            }
        }
    }

    private void drop(MouseEvent event) {
        var file = dragged.filter(_ -> !event.isStillSincePress());
        var to = file.flatMap(d -> under(d, event));
        end();
        file.ifPresent(d -> to.ifPresent(place -> moved.to(d.file(), place.work())));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragged.isPresent()) {
            end();
            event.consume();
        }
    }

    private void end() {
        dragged.ifPresent(d -> {
            d.handle().setCursor(Cursor.OPEN_HAND);
            d.handle().pseudoClassStateChanged(HELD, false);
            scene(d).ifPresent(s -> s.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
        });
        dragged = Optional.empty();
        target = Optional.empty();
        light();
    }
}
