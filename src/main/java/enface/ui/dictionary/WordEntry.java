package enface.ui.dictionary;

import enface.study.dictionary.Glosses;
import enface.study.dictionary.LookUp.Found;
import enface.ui.part.Controls;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What dictionaries say of the words at a place, the longest word first.
final class WordEntry extends VBox {

    private static final double WIDTH = 320;
    private static final int MOST_MEANINGS = 6;

    /// @param glosses says in words what a dictionary writes short
    /// @param hint what can be done with the word
    WordEntry(Glosses glosses, List<Found> found, String hint) {
        super(4);
        setId("word-entry");
        getStyleClass().add("term-entry");
        for (var entry : found) {
            getChildren().addAll(head(entry), meanings(glosses, entry));
        }
        getChildren().add(Controls.label(hint, "term-renderings"));
    }

    private static HBox head(Found entry) {
        var head = new HBox(8, Controls.label(entry.head(), "word-head"));
        if (!entry.reading().isEmpty()) {
            head.getChildren().add(Controls.label(entry.reading(), "word-reading"));
        }
        var source = Controls.label(entry.dictionary(), "term-renderings");
        head.getChildren().addAll(Controls.spring(), source);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static Label meanings(Glosses glosses, Found entry) {
        var more = entry.meanings().size() > MOST_MEANINGS ? "; …" : "";
        var label = Controls.label(
                entry.meanings().stream()
                                .limit(MOST_MEANINGS)
                                .map(glosses::read)
                                .collect(Collectors.joining("; "))
                        + more,
                "term-definition");
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
