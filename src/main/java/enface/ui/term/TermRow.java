package enface.ui.term;

import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.language.cut.Words;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A term of the concept that is written in: its language, its words, how welcome it is.
final class TermRow extends VBox {

    private final ComboBox<LanguageTag> language = new ComboBox<>();
    private final ComboBox<Status> status = new ComboBox<>();
    private final TextField text = Controls.eitherWay(new TextField());
    private final Button away;

    /// @param commit stores what was typed
    /// @param remove takes this term away
    TermRow(Words words, List<LanguageTag> languages, Optional<Term> term, Runnable commit, Consumer<TermRow> remove) {
        super(2);
        getStyleClass().add("term-row");
        language.getItems().setAll(languages);
        language.setConverter(new InWords<>(words::language));
        language.setAccessibleText(words.get("term.language"));
        language.setMaxWidth(Double.MAX_VALUE);
        status.getItems().setAll(Status.values());
        status.setConverter(
                new InWords<>(s -> words.get("term.status." + s.name().toLowerCase(Locale.ROOT))));
        status.setAccessibleText(words.get("term.status"));
        status.setValue(term.map(Term::status).orElse(Status.PREFERRED));
        language.setValue(term.map(Term::language).orElse(languages.getFirst()));
        text.setText(term.map(Term::text).orElse(""));
        text.setAccessibleText(words.get("term.words"));
        text.getStyleClass().add("term-words");
        text.setOnAction(_ -> commit.run());
        HBox.setHgrow(text, Priority.ALWAYS);
        away = Controls.quiet("term-away", "×", () -> remove.accept(this));
        away.setAccessibleText(words.get("term.away", text.getText()));
        var above = new HBox(4, text, away);
        above.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(language, Priority.ALWAYS);
        getChildren().addAll(above, new HBox(4, language, status));
    }

    /// Says which of the terms it is, from 1.
    void number(int number) {
        text.setId("term-words-" + number);
        language.setId("term-language-" + number);
        status.setId("term-status-" + number);
        away.setId("term-away-" + number);
    }

    void choose(LanguageTag chosen) {
        language.setValue(chosen);
    }

    void focus() {
        text.requestFocus();
    }

    /// The term as it is written; nothing where no words are.
    Optional<Term> term() {
        return text.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Term(language.getValue(), text.getText(), status.getValue()));
    }
}
