package enface.ui.library;

import enface.language.cut.Words;
import enface.study.find.SearchModel;
import enface.study.find.SearchModel.Found;
import enface.study.find.SearchModel.Passage;
import enface.ui.part.Controls;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sentences of the library that have the words looked for; choosing one opens its work there.
final class PassagesView extends VBox {

    private final Words words;
    private final Label title = Controls.label("", "section");
    private final ListView<Passage> list = new ListView<>();

    PassagesView(Words words, SearchModel search) {
        super(8);
        this.words = words;
        setId("library-passages");
        title.setId("passages-count");
        list.setId("passages");
        list.setAccessibleText(words.get("library.passages.name"));
        list.setCellFactory(_ -> new PassageCell(words, list, search));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(search::open);
                event.consume();
            }
        });
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
    }

    void show(Found found) {
        list.getItems().setAll(found.passages());
        title.setText(words.get("library.passages", found.sentences()));
        setVisible(!found.passages().isEmpty());
        setManaged(isVisible());
    }

    /// Brings the keys to the first sentence.
    void takeKeys() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }
}
