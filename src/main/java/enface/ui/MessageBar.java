package enface.ui;

import enface.language.cut.Words;
import enface.study.act.Messages;
import enface.study.act.Messages.Message;
import enface.study.act.Messages.Offer;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// What the window tells a person, and what can be done about it.
///
/// It takes room of its own between the screen and the status line, so that it lies over nothing, and it comes and goes
/// at once, so that nothing moves for whoever wants nothing to move.
final class MessageBar extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Words words;
    private final Messages messages;
    private final Label text = Controls.label("", "message-text");
    /// Who had the keys before the bar was given them.
    private @Nullable Node before;

    MessageBar(Words words, Messages messages) {
        super(12);
        this.words = words;
        this.messages = messages;
        setId("messages");
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("message");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        show(messages.messageProperty().get());
        Subscriptions.whileShown(this, s -> {
            s.add(messages.messageProperty().subscribe((_, now) -> show(now)));
            ObservableValue<Node> keys = sceneProperty().flatMap(Scene::focusOwnerProperty);
            s.add(keys.subscribe(this::remember));
        });
    }

    private void remember(@Nullable Node had, @Nullable Node has) {
        if (isMine(has) && !isMine(had)) {
            before = had;
        }
    }

    private boolean isMine(@Nullable Node node) {
        return node != null && getChildren().contains(node);
    }

    /// Gives the keys back before the bar goes with what has them.
    private void giveBack() {
        if (isFocusWithin() && before != null && getScene().equals(before.getScene())) {
            before.requestFocus();
        }
        before = null;
    }

    private void show(Optional<Message> message) {
        if (message.isEmpty()) {
            giveBack();
        }
        setVisible(message.isPresent());
        text.setText(message.map(Message::text).orElse(""));
        pseudoClassStateChanged(PROBLEM, message.filter(Message::problem).isPresent());
        getChildren().setAll(text);
        message.flatMap(Message::offer).ifPresent(offer -> getChildren().add(button(offer)));
        message.ifPresent(_ -> getChildren().add(close()));
    }

    /// New for each message: a button that goes while it is clicked takes itself for pressed from then on.
    private Button button(Offer offer) {
        var button = Controls.button("message-offer", offer.name(), () -> messages.take(offer));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button close() {
        var close = Controls.quiet("close-message", "✕", messages::putAway);
        close.setMinWidth(USE_PREF_SIZE);
        return Controls.named(close, "close-message", words.get("messages.close"));
    }
}
