package enface.pane.over;

import enface.pane.level.PaneViewport;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/// The reading of one word, written over it between its line and the one above. No line moves for it; it goes where
/// its word goes, and is not seen while that is out of sight.
public final class WordReading extends Label {

    /// How far it reaches into the line of its word, where that has nothing but the tops of letters.
    private static final double SINK = 4;

    private final PaneViewport viewport;
    private Optional<Word> word = Optional.empty();

    private record Word(VersionId version, int paragraph, TextSpan span) {}

    WordReading(PaneViewport viewport) {
        this.viewport = viewport;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("word-over");
        viewport.afterLayout(this::place);
    }

    /// Writes a reading over a word, in place of any other.
    public void show(VersionId version, int paragraph, TextSpan span, String reading) {
        word = Optional.of(new Word(version, paragraph, span));
        setText(reading);
        place();
    }

    public void hide() {
        word = Optional.empty();
        setVisible(false);
    }

    private void place() {
        var box = word.flatMap(this::boundsOf);
        setVisible(box.isPresent());
        box.ifPresent(this::placeOver);
    }

    private Optional<Bounds> boundsOf(Word wanted) {
        return viewport.columns().stream()
                .filter(c -> c.content().id().equals(wanted.version))
                .findFirst()
                .flatMap(c -> c.boundsOf(wanted.paragraph, wanted.span).map(c::localToParent))
                .map(viewport::localToParent)
                .filter(box -> box.getMinY() >= viewport.getLayoutY()
                        && box.getMaxY() <= viewport.getLayoutY() + viewport.getHeight());
    }

    private void placeOver(Bounds box) {
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        double right = viewport.getLayoutX() + viewport.getWidth() - width;
        double left = Math.clamp(box.getCenterX() - width / 2, viewport.getLayoutX(), Math.max(0, right));
        resizeRelocate(Math.rint(left), Math.rint(box.getMinY() + SINK - height), width, height);
    }
}
