package enface.ui.library;

import enface.language.cut.Words;
import enface.study.find.SearchModel;
import enface.study.find.SearchModel.Passage;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sentence found in the library, and below it where it stands.
final class PassageCell extends ListCell<Passage> {

    private static final double SIDES = 24;

    private final Words words;
    private final SearchModel search;

    PassageCell(Words words, ListView<Passage> list, SearchModel search) {
        this.words = words;
        this.search = search;
        prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                search.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        setAccessibleText(null);
        setGraphic(empty || passage == null ? null : entry(passage));
    }

    private static String script(LanguageTag language) {
        return language.isUnspaced() ? "han" : "latin";
    }

    /// The sentence on one line, with the words that were found marked; its end gives way.
    private static HBox marked(Passage passage) {
        var at = passage.words();
        var line = passage.excerpt();
        var script = script(passage.hit().language());
        var parts = new HBox(
                Controls.label(line.substring(0, at.start()), "passage-text", script),
                Controls.label(at.of(line), "passage-text", "passage-words", script),
                Controls.label(line.substring(at.end()), "passage-text", script));
        for (var part : parts.getChildren().subList(0, 2)) {
            ((Label) part).setMinWidth(Label.USE_PREF_SIZE);
        }
        return parts;
    }

    private VBox entry(Passage passage) {
        setAccessibleText(passage.excerpt() + ", " + place(passage));
        var text = marked(passage);
        text.maxWidthProperty().bind(prefWidthProperty().subtract(SIDES));
        var other = Controls.label("", "passage-counterpart");
        other.maxWidthProperty().bind(prefWidthProperty().subtract(SIDES));
        other.managedProperty().bind(other.textProperty().isNotEmpty());
        search.counterpart(passage, found -> {
            other.getStyleClass().add(script(found.language()));
            other.setText(found.text().replace('\n', ' '));
            if (passage.equals(getItem())) {
                setAccessibleText(getAccessibleText() + ", " + other.getText());
            }
        });
        return Controls.withClass(new VBox(3, text, other, Controls.label(place(passage), "work-facts")), "passage");
    }

    private String place(Passage passage) {
        var hit = passage.hit();
        var label = VersionNames.ofEntries(words, passage.work().versions()).label(hit.version());
        return words.get(
                "library.passage",
                WorkCell.title(words, passage.work()),
                WorkCell.inBrackets(words.language(hit.language()), label),
                hit.range().from().paragraph() + 1);
    }
}
