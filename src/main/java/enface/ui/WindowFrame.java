package enface.ui;

import enface.study.setting.ProgramSettings.Frame;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands: where it stood last, if a screen is there; else in the middle.
final class WindowFrame {

    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    /// So much of a window has to be on a screen that it can be taken hold of.
    private static final double HOLD = 100;

    private final Stage stage;
    private final ObjectProperty<Optional<Frame>> remembered;
    /// As it was placed, for when it does not fill the screen.
    private Frame placed = inTheMiddle();

    WindowFrame(Stage stage, ObjectProperty<Optional<Frame>> remembered) {
        this.stage = stage;
        this.remembered = remembered;
    }

    /// Places a window that is about to be shown.
    void place() {
        var last = remembered.get().filter(WindowFrame::isOnAScreen);
        var frame = last.orElseGet(WindowFrame::inTheMiddle);
        placed = frame;
        // said, and not left to the toolkit, which may place it for another size while it is being made; and said
        // first,
        // so that a stage that is seen already never hangs over the edge
        stage.setX(frame.x());
        stage.setY(frame.y());
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        stage.setMaximized(frame.full());
    }

    private static boolean isOnAScreen(Frame frame) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(room -> frame.width() >= HOLD
                        && frame.height() >= HOLD
                        && frame.x() + frame.width() >= room.getMinX() + HOLD
                        && frame.x() <= room.getMaxX() - HOLD
                        && frame.y() >= room.getMinY() - 1
                        && frame.y() <= room.getMaxY() - HOLD);
    }

    private static Frame inTheMiddle() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        return new Frame(
                room.getMinX() + (room.getWidth() - width) / 2,
                room.getMinY() + (room.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    /// Remembers where a window stands that is about to be hidden.
    void remember() {
        if (stage.isMaximized()) {
            remembered.set(Optional.of(new Frame(placed.x(), placed.y(), placed.width(), placed.height(), true)));
        } else if (!stage.isFullScreen() && !stage.isIconified()) {
            remembered.set(
                    Optional.of(new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
        }
    }
}
