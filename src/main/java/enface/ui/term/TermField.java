package enface.ui.term;

import enface.glossary.Term;
import enface.language.cut.Words;
import enface.study.term.TermProposal.Field;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A term in one language: what was selected, or what may stand for it and is not yet agreed to.
final class TermField extends VBox {

    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
    private static final int COLUMNS = 14;

    private final LanguageTag language;
    private final TextField text = Controls.eitherWay(new TextField());
    private final HBox others = new HBox(2);
    private boolean typed;

    /// @param add takes what stands in all fields
    TermField(Words words, Field field, Runnable add) {
        super(2);
        language = field.language();
        var name = words.language(language);
        text.setId("new-term-" + language.value());
        text.setAccessibleText(name);
        text.setPrefColumnCount(COLUMNS);
        text.setOnAction(_ -> add.run());
        text.setText(field.text());
        typed = !field.text().isEmpty();
        text.textProperty().addListener((_, _, _) -> {
            typed = true;
            text.pseudoClassStateChanged(SUGGESTED, false);
        });
        getChildren().addAll(Controls.label(name, "find-count"), text, others);
        others.managedProperty().bind(others.visibleProperty());
        suggest(field.suggestions());
    }

    /// A part with what it is called above it.
    static VBox labelled(String name, Node part) {
        return new VBox(2, Controls.label(name, "find-count"), part);
    }

    LanguageTag language() {
        return language;
    }

    /// Offers words; the first stands in the field where nobody has typed anything.
    void suggest(List<String> words) {
        if (!typed && !words.isEmpty()) {
            text.setText(words.getFirst());
            typed = false;
            text.pseudoClassStateChanged(SUGGESTED, true);
        }
        others.getChildren()
                .setAll(words.stream()
                        .filter(w -> !w.equals(text.getText()))
                        .map(w -> Controls.quiet("suggest-" + w, w, () -> text.setText(w)))
                        .toList());
        others.setVisible(!others.getChildren().isEmpty());
    }

    boolean isEmpty() {
        return text.getText().isBlank();
    }

    Optional<Term> term() {
        return isEmpty() ? Optional.empty() : Optional.of(Term.preferred(language, text.getText()));
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}
