package enface.ui;

import enface.language.Words;
import enface.study.SearchModel.Passage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sentence found in the library, and below it where it stands.
final class PassageCell extends ListCell<Passage> {

    private static final double SIDES = 24;

    private final Words words;

    /// @param open opens the work there
    PassageCell(Words words, ListView<Passage> list, Consumer<Passage> open) {
        this.words = words;
        prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        setGraphic(empty || passage == null ? null : entry(passage));
    }

    private VBox entry(Passage passage) {
        var hit = passage.hit();
        var text =
                Controls.label(passage.excerpt(), "passage-text", hit.language().isUnspaced() ? "han" : "latin");
        text.prefWidthProperty().bind(prefWidthProperty().subtract(SIDES));
        var by = passage.work().versions().stream()
                .filter(v -> v.id().equals(hit.version()) && !v.by().isEmpty())
                .map(v -> " (" + v.by() + ")")
                .collect(Collectors.joining());
        var place = words.get(
                "library.passage",
                WorkCell.title(words, passage.work()),
                words.language(hit.language()) + by,
                hit.range().from().paragraph() + 1);
        return Controls.withClass(new VBox(3, text, Controls.label(place, "work-facts")), "passage");
    }
}
