package enface.ui.study;

import enface.ui.part.FxThread;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;

/// Sees to it that the keys are the reading's unless a person types, whatever they clicked before.
///
/// The mouse takes the keys from the reading only for a field to type in, or for a list of choices while that is open.
/// **Tab** goes anywhere; what it went to keeps the few keys it needs, and all others mean what they mean over the
/// text. When what has the keys is taken away they come back, and a key pressed outside a field is not typed in it.
final class ReadingFocus {

    private final Node reading;
    private final Executor afterwards = new FxThread();
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> released = this::release;
    private final EventHandler<KeyEvent> typed = this::type;
    private final EventHandler<KeyEvent> escaped = this::escape;
    private final EventHandler<MouseEvent> mousePressed = _ -> pointing = true;
    private final EventHandler<MouseEvent> mouseReleased = _ -> afterwards.execute(() -> pointing = false);
    private final ChangeListener<@Nullable Node> moved = (_, before, now) -> move(before, now);
    private boolean pointing;
    private Optional<Node> pressedIn = Optional.empty();

    /// @param reading what has the keys unless a person types
    ReadingFocus(Node reading) {
        this.reading = reading;
        reading.sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(this::leave);
            Optional.ofNullable(now).ifPresent(this::follow);
        });
    }

    private void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, escaped);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mousePressed);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, mouseReleased);
        scene.focusOwnerProperty().addListener(moved);
    }

    private void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, escaped);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mousePressed);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, mouseReleased);
        scene.focusOwnerProperty().removeListener(moved);
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(reading.getScene().getFocusOwner());
    }

    private void press(KeyEvent event) {
        pressedIn = Optional.of(owner().orElse(reading));
        if (isForReading(event) && !event.getCode().isModifierKey()) {
            forward(event);
        }
    }

    private void release(KeyEvent event) {
        pressedIn = Optional.empty();
        if (isForReading(event)) {
            forward(event);
        }
    }

    private boolean isForReading(KeyEvent event) {
        var key = event.getCode();
        return !reading.equals(event.getTarget())
                && key != KeyCode.TAB
                && key != KeyCode.ESCAPE
                && owner().filter(o -> !isGone(o) && needs(o, event)).isEmpty();
    }

    private void forward(KeyEvent event) {
        Event.fireEvent(reading, event.copyFor(reading, reading));
        event.consume();
    }

    /// What was pressed elsewhere is not typed in the field that this opened.
    private void type(KeyEvent event) {
        if (pressedIn.isPresent() && owner().filter(this::isTypedIn).isPresent() && !pressedIn.equals(owner())) {
            event.consume();
        }
    }

    /// Whatever else has the keys gives them back, where nothing was there to let go of.
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !reading.isFocused()) {
            reading.requestFocus();
            event.consume();
        }
    }

    private void move(@Nullable Node before, @Nullable Node now) {
        if (reading.equals(now) || reading.getScene() == null || (now != null && isTypedIn(now))) {
            return;
        }
        if (now instanceof ComboBoxBase<?> choice && pointing) {
            giveBackWhenChosen(choice);
        } else if (now == null || pointing || (before != null && isGone(before))) {
            reading.requestFocus();
        }
    }

    private void giveBackWhenChosen(ComboBoxBase<?> choice) {
        choice.showingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> showing, Boolean before, Boolean now) {
                if (!now) {
                    showing.removeListener(this);
                    if (choice.isFocused()) {
                        reading.requestFocus();
                    }
                }
            }
        });
    }

    private boolean isTypedIn(Node node) {
        return node instanceof TextInputControl || (node instanceof ComboBoxBase<?> choice && choice.isEditable());
    }

    /// Whether a part that the keys were brought to cannot do without a key.
    private boolean needs(Node node, KeyEvent event) {
        if (isTypedIn(node)) {
            return true;
        }
        if (node instanceof ComboBoxBase<?> choice && choice.isShowing()) {
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (node) {
            case PrefixSelectionComboBox<?> _ when event.getCode().isLetterKey() -> true; // chooses what begins so
            case ButtonBase _ -> isOneOf(event, KeyCode.SPACE, KeyCode.ENTER);
            case Slider _ -> isOneOf(event, KeyCode.LEFT, KeyCode.RIGHT);
            case ComboBoxBase<?> _ -> isOneOf(event, KeyCode.SPACE, KeyCode.ENTER, KeyCode.UP, KeyCode.DOWN);
            case ListView<?> _ ->
                event.getCode().isNavigationKey()
                        || isOneOf(event, KeyCode.ENTER, KeyCode.SPACE, KeyCode.DELETE, KeyCode.BACK_SPACE);
            default -> false;
        };
    }

    private static boolean isOneOf(KeyEvent event, KeyCode... keys) {
        for (var key : keys) {
            if (event.getCode() == key) {
                return true;
            }
        }
        return false;
    }

    private boolean isGone(Node node) {
        if (!Objects.equals(node.getScene(), reading.getScene()) || node.isDisabled()) {
            return true;
        }
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
