package enface.ui.card;

import enface.card.Card;
import enface.language.cut.Words;
import enface.ui.part.Controls;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A card: the sentence with a gap and what stands beside it, and, once it is answered, the word in its place with how
/// it is read and what it means.
final class CardFace extends VBox {

    private static final double WIDTH = 660;

    CardFace(Words words, Card card, boolean answered) {
        super(14);
        setId(answered ? "card-answer" : "card-question");
        getStyleClass().add("card-face");
        setMaxWidth(WIDTH);
        var text = card.text();
        var answer = text.answer();
        if (text.gap().isEmpty()) {
            getChildren().add(Controls.wrapped(answer.meaning(), "card-sentence"));
        } else {
            var word = answered ? text.inSentence() : "\u2002".repeat(6);
            var flow = new TextFlow(
                    part(text.before(), "card-text"),
                    part(word, answered ? "card-word" : "card-gap"),
                    part(text.after(), "card-text"));
            flow.getStyleClass().add("card-sentence");
            Controls.eitherWay(flow, text.sentence());
            flow.setAccessibleText(answered ? text.sentence() : text.withGap());
            getChildren().add(flow);
        }
        if (!answer.counterpart().isEmpty()) {
            getChildren().add(Controls.wrapped(answer.counterpart(), "card-counterpart"));
        } else if (!text.gap().isEmpty() && !answer.meaning().isEmpty() && !answered) {
            getChildren().add(Controls.wrapped(answer.meaning(), "card-counterpart"));
        }
        if (answered) {
            var reading = answer.reading().isEmpty() ? "" : "  " + answer.reading();
            getChildren().addAll(new Separator(), Controls.wrapped(text.word() + reading, "card-head"));
            add(answer.meaning(), "card-meaning");
            add(answer.remark(), "card-remark");
        }
    }

    private void add(String text, String styleClass) {
        if (!text.isBlank()) {
            getChildren().add(Controls.wrapped(text, styleClass));
        }
    }

    private static Text part(String text, String styleClass) {
        var part = new Text(text);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
