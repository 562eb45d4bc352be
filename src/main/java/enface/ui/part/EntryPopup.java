package enface.ui.part;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// Something said about a word, below it or, where there is no room, above; never over it.
public final class EntryPopup {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final Popup popup = new Popup();
    private final boolean clear;

    public EntryPopup() {
        this(Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
    }

    /// @param clear whether windows let through what is behind them; without that a shadow and round corners would
    ///     stand in a white frame
    public EntryPopup(boolean clear) {
        this.clear = clear;
        popup.setAutoFix(false);
        popup.setAutoHide(false); // would swallow the click that begins a selection
        popup.setHideOnEscape(true);
        popup.getScene().getRoot().getStyleClass().add("term-root");
    }

    /// Shows an entry beside a word of `owner`, in place of what was shown.
    ///
    /// @param word where it stands on the screen
    public void show(Node owner, Region entry, Bounds word) {
        entry.setMouseTransparent(true);
        offer(owner, entry, word);
    }

    /// The same, with something to click in it.
    public void offer(Node owner, Region entry, Bounds word) {
        if (!clear) {
            entry.getStyleClass().add("framed");
        }
        Theme.copy(owner.getScene().getRoot(), popup.getScene().getRoot());
        popup.getContent().setAll(entry);
        place(owner, entry, word);
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void place(Node owner, Region entry, Bounds word) {
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
    public static Point2D beside(Bounds word, double width, double height, Rectangle2D room) {
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
