package enface.ui;

import enface.language.Words;
import enface.pane.TermHit;
import enface.study.StudyModel;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// The entry of the term under the pointer, below its word or, where there is no room, above; never over it.
final class TermPopOver {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final Words words;
    private final StudyModel model;
    private final Popup popup = new Popup();
    private Optional<TermHit> shown = Optional.empty();

    TermPopOver(Words words, StudyModel model) {
        this.words = words;
        this.model = model;
        popup.setAutoFix(false);
        popup.setAutoHide(false); // would swallow the click that begins a selection
        popup.setHideOnEscape(true);
        popup.getScene().getRoot().getStyleClass().add("term-root");
    }

    /// Shows the entry of the term under the pointer, or nothing.
    void show(Node owner, Optional<TermHit> hit) {
        if (shown.equals(hit)) {
            return;
        }
        shown = hit;
        popup.hide();
        if (hit.isPresent() && owner.getScene() != null) {
            var entry = new TermEntry(words, model, hit.get());
            entry.setMouseTransparent(true);
            Theme.copy(owner.getScene().getRoot(), popup.getScene().getRoot());
            popup.getContent().setAll(entry);
            place(owner, entry, hit.get().bounds());
        }
    }

    private void place(Node owner, TermEntry entry, Bounds word) {
        var room = room(owner, word);
        popup.setOpacity(0); // only once it is shown does the entry know its size, and so its place
        popup.show(owner, room.getMinX(), room.getMinY());
        entry.applyCss();
        double width = entry.prefWidth(-1);
        double height = entry.prefHeight(width);
        var corner = beside(word, width, height, room);
        popup.setAnchorX(corner.getX());
        popup.setAnchorY(corner.getY());
        popup.setOpacity(1);
    }

    /// The upper left corner of an entry, in the pixels of the screen.
    static Point2D beside(Bounds word, double width, double height, Rectangle2D room) {
        double right = Math.max(room.getMinX() + EDGE, room.getMaxX() - width - EDGE);
        boolean below = word.getMaxY() + GAP + height + EDGE <= room.getMaxY();
        return new Point2D(
                Math.clamp(word.getMinX() - EDGE, room.getMinX() + EDGE, right),
                below ? word.getMaxY() + GAP : word.getMinY() - GAP - height);
    }

    /// The screen the word is on; where there is none, the window.
    private static Rectangle2D room(Node owner, Bounds word) {
        var window = owner.getScene().getWindow();
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(s -> s.contains(word.getMinX(), word.getMinY()) && s.contains(word.getMaxX(), word.getMaxY()))
                .findFirst()
                .orElseGet(() -> new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
    }
}
