package enface.ui.typing;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import org.jspecify.annotations.Nullable;

/// What is typed in a field, without what an input method is still composing in it.
///
/// A field shows the letters of a composition in its text, and replaces them later where they stood. So they are not
/// taken for typed, and nothing else is put into the field before they are out of it: they would take what stands
/// there away with them.
///
/// On the thread of the window only.
public final class Composing {

    private final TextInputControl field;
    private final Consumer<String> typed;
    private boolean changing;
    private int from;
    private int length;

    /// Watches a field.
    ///
    /// @param typed is told what is typed whenever that changes
    public Composing(TextInputControl field, Consumer<String> typed) {
        this.field = field;
        this.typed = typed;
        field.skinProperty().subscribe(this::wrap);
        field.textProperty().addListener((_, _, _) -> tell());
    }

    /// Watches a field that nothing else is put into.
    ///
    /// @param typed is told what is typed whenever that changes
    public static void watch(TextInputControl field, Consumer<String> typed) {
        var _ = new Composing(field, typed);
    }

    /// What is typed, without what is being composed.
    public String typed() {
        var text = field.getText();
        int start = Math.min(from, text.length());
        return text.substring(0, start) + text.substring(Math.min(start + length, text.length()));
    }

    /// Puts a text into the field; what was being composed there is given up.
    public void put(String text) {
        if (!typed().equals(text)) {
            giveUp();
            field.setText(text);
        }
    }

    /// Lets go of what is being composed, as the input method does when it is told to.
    public void giveUp() {
        var composed = field.getOnInputMethodTextChanged();
        if (length > 0 && composed != null) {
            composed.handle(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "", 0));
        }
    }

    /// The skin takes what is composed into the text; it is listened to from before that until after it.
    private void wrap(@Nullable Skin<?> skin) {
        var own = field.getOnInputMethodTextChanged();
        if (skin != null && own != null) {
            field.setOnInputMethodTextChanged(event -> compose(event, own));
        }
    }

    private void compose(InputMethodEvent event, EventHandler<? super InputMethodEvent> own) {
        int start = length > 0 ? from : field.getSelection().getStart();
        changing = true;
        own.handle(event);
        changing = false;
        from = start + event.getCommitted().length();
        length = event.getComposed().stream()
                .mapToInt(run -> run.getText().length())
                .sum();
        tell();
    }

    private void tell() {
        if (!changing) {
            typed.accept(typed());
        }
    }
}
