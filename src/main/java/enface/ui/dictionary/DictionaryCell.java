package enface.ui.dictionary;

import enface.language.cut.Words;
import enface.store.dictionary.Dictionaries.Described;
import enface.store.dictionary.Dictionaries.Entry;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A dictionary in the list: its name, its languages and size, who made it, and a way to remove it.
final class DictionaryCell extends ListCell<DictionaryCell.Row> {

    /// A dictionary; the one that is built in was never installed.
    record Row(Described about, Optional<Entry> installed) {}

    /// Room for the scroll bar.
    private static final double BAR = 24;

    private final Words words;
    private final Consumer<Entry> remove;

    DictionaryCell(Words words, ListView<Row> list, Consumer<Entry> remove) {
        this.words = words;
        this.remove = remove;
        prefWidthProperty().bind(list.widthProperty().subtract(BAR));
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : entry(row));
        setAccessibleText(empty || row == null ? null : Controls.spoken(getGraphic()));
    }

    private HBox entry(Row row) {
        var about = row.about();
        var size = words.get(
                "dictionary.size", words.language(about.source()), words.language(about.target()), about.entries());
        var lines = new VBox(4, Controls.label(about.name(), "work-title"), Controls.label(size, "work-facts"));
        if (!about.origin().isEmpty()) {
            var origin = Controls.label(about.origin().replace("\n", " · "), "work-versions");
            origin.setWrapText(true);
            origin.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(origin);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var box = new HBox(16, lines, row.installed().map(this::remover).orElseGet(this::builtIn));
        box.setAlignment(Pos.CENTER_LEFT);
        box.prefWidthProperty().bind(prefWidthProperty());
        box.maxWidthProperty().bind(prefWidthProperty());
        return Controls.withClass(box, "work-entry");
    }

    private Labeled builtIn() {
        return Controls.label(words.get("dictionary.built-in"), "tag");
    }

    private Labeled remover(Entry entry) {
        var button = Controls.quiet(
                "remove-dictionary-" + entry.id(), words.get("dictionary.remove"), () -> remove.accept(entry));
        button.setFocusTraversable(false); // the list has the Delete key
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
