package enface.ui.dictionary;

import enface.language.cut.Words;
import enface.store.dictionary.Dictionaries.Entry;
import enface.study.WindowModel;
import enface.study.dictionary.DictionariesModel;
import enface.study.know.InstalledDictionaries;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The dictionaries: the one that is built in, those that were added, and what they are good for.
public final class DictionariesView extends StackPane {

    private final WindowModel window;
    private final DictionariesModel model;
    private final Words words;
    private final ListView<DictionaryCell.Row> list = new ListView<>();
    private final Label none;
    private final StackPane question = new StackPane();

    public DictionariesView(WindowModel window, DictionariesModel model, FileChoices choices) {
        this.window = window;
        this.model = model;
        words = window.words();
        none = wrapped("dictionary.none", "lead");
        none.setId("no-dictionaries");
        setId("dictionaries-view");
        getStyleClass().addAll("library-view", "dictionaries-view");
        VBox.setVgrow(list, Priority.ALWAYS);
        var page =
                new VBox(14, head(choices), wrapped("dictionary.purpose", "lead", "purpose"), none, question, fill());
        getChildren().add(Controls.withClass(page, "page"));
        show();
        ask(model.askedProperty().get());
        Subscriptions.whileShown(this, s -> {
            s.listen(model.entries(), (ListChangeListener<Entry>) _ -> show());
            s.add(model.askedProperty().subscribe((_, now) -> ask(now)));
        });
    }

    private Label wrapped(String key, String... styleClasses) {
        var label = Controls.label(words.get(key), styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox head(FileChoices choices) {
        var back = Controls.button("dictionaries-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var add = Controls.button(
                "add-dictionary",
                words.get("dictionary.add"),
                () -> model.add(choices.toOpen(words.get("dictionary.add.title"))));
        add.getStyleClass().add("accent");
        Controls.focusWhenShown(add);
        var title = Controls.label(words.get("dictionary.title"), "display");
        var head = new HBox(12, title, Controls.spring(), back, add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ListView<DictionaryCell.Row> fill() {
        list.setId("dictionary-list");
        list.setAccessibleText(words.get("dictionary.title"));
        list.setCellFactory(_ -> new DictionaryCell(words, list, model::remove));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .flatMap(DictionaryCell.Row::installed)
                        .ifPresent(model::remove);
            }
        });
        return list;
    }

    private void show() {
        list.getItems().setAll(new DictionaryCell.Row(InstalledDictionaries.BUILT_IN, Optional.empty()));
        model.entries().forEach(e -> list.getItems().add(new DictionaryCell.Row(e.about(), Optional.of(e))));
        none.setVisible(model.entries().isEmpty());
        none.setManaged(none.isVisible());
    }

    private void ask(Optional<Path> file) {
        question.getChildren().clear();
        question.setManaged(file.isPresent());
        file.ifPresent(f -> question.getChildren().setAll(new LanguagesQuestion(words, model, f)));
    }
}
