package enface.ui.find;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Asks for the number of a paragraph, and goes there.
public final class ParagraphBar extends HBox {

    private static final int MOST_DIGITS = 6;

    private final Words words;
    private final IntSupplier count;
    private final IntConsumer goTo;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Label answer = Controls.label("", "find-count");

    /// @param count how many paragraphs there are
    /// @param goTo is told the number chosen, from 0
    /// @param back gives the keys back to the text
    public ParagraphBar(Words words, IntSupplier count, IntConsumer goTo, Runnable back) {
        super(10);
        this.words = words;
        this.count = count;
        this.goTo = goTo;
        this.back = back;
        setId("paragraph-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("paragraph-number");
        field.setAccessibleText(words.get("paragraph.prompt"));
        field.setPrefColumnCount(MOST_DIGITS);
        field.setOnAction(_ -> answer());
        answer.setId("paragraph-answer");
        getChildren().addAll(Controls.label(words.get("paragraph.prompt")), field, answer);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now && isVisible()) {
                hide();
            }
        });
        hide();
    }

    public void open() {
        field.clear();
        answer.setText(words.get("paragraph.range", count.getAsInt()));
        setVisible(true);
        setManaged(true);
        field.requestFocus();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void close() {
        hide();
        back.run();
    }

    private void answer() {
        var typed = field.getText().strip();
        int number = typed.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > count.getAsInt()) {
            answer.setText(words.get("paragraph.none", count.getAsInt()));
            field.selectAll();
            return;
        }
        hide();
        goTo.accept(number - 1);
    }
}
