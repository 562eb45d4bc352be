package enface.ui.trouble;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What a person did last in a window: the button or part they clicked, or the keys they pressed. Never what they
/// typed.
final class LastDeed {

    private Optional<String> name = Optional.empty();
    private Instant at = Instant.EPOCH;

    LastDeed(Scene scene) {
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> did(event.getTarget() instanceof Node node ? part(node) : Optional.empty()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            var keys = isTold(event) ? Optional.of(keys(event)) : Optional.<String>empty();
            var part = part(event.getTarget() instanceof Node node ? node : null);
            did(keys.map(k -> part.map(p -> k + " · " + p).orElse(k)).or(() -> part));
        }
    }

    /// Letters without a shortcut may be what is typed, and some keys have no name.
    private static boolean isTold(KeyEvent event) {
        return event.getCode() != KeyCode.UNDEFINED
                && (event.isShortcutDown()
                        || event.isAltDown()
                        || !(event.getCode().isLetterKey() || event.getCode().isDigitKey()));
    }

    private static String keys(KeyEvent event) {
        return new KeyCodeCombination(
                        event.getCode(),
                        down(event.isShiftDown()),
                        down(event.isControlDown()),
                        down(event.isAltDown()),
                        down(event.isMetaDown()),
                        KeyCombination.ModifierValue.ANY)
                .getDisplayText();
    }

    private static KeyCombination.ModifierValue down(boolean is) {
        return is ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    private void did(Optional<String> deed) {
        name = deed;
        at = Instant.now();
    }

    /// What the nearest part with a name is called.
    private static Optional<String> part(@Nullable Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part.getAccessibleText() != null && !part.getAccessibleText().isBlank()) {
                return Optional.of(part.getAccessibleText());
            }
            if (part instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().isBlank()) {
                return Optional.of(labeled.getText());
            }
        }
        return Optional.empty();
    }

    Optional<String> name() {
        return name;
    }

    /// When that was.
    Instant at() {
        return at;
    }
}
