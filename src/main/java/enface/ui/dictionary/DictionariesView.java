package enface.ui.dictionary;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.store.dictionary.Dictionaries.Entry;
import enface.study.WindowModel;
import enface.study.dictionary.DictionariesModel;
import enface.study.know.InstalledDictionaries;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dictionaries: the one that is built in, those that were added, and what they are good for.
public final class DictionariesView extends StackPane {

    private final WindowModel window;
    private final DictionariesModel model;
    private final Words words;
    private final ListView<DictionaryCell.Row> list = new ListView<>();
    private final Label none;
    private final StackPane question = new StackPane();

    public DictionariesView(WindowModel window, DictionariesModel model, CommandControls controls, Deeds deeds) {
        this.window = window;
        this.model = model;
        words = window.words();
        none = wrapped("dictionary.none", "lead");
        none.setId("no-dictionaries");
        setId("dictionaries-view");
        getStyleClass().addAll("library-view", "dictionaries-view");
        VBox.setVgrow(list, Priority.ALWAYS);
        var page = new VBox(
                14, head(controls), wrapped("dictionary.purpose", "lead", "purpose"), none, question, fill(deeds));
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

    private HBox head(CommandControls controls) {
        var back = Controls.button("dictionaries-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var add = controls.bold(Command.ADD_DICTIONARY, "add-dictionary", words.get("dictionary.add"));
        Controls.focusWhenShown(add);
        var title = Controls.label(words.get("dictionary.title"), "display");
        var head = new HBox(12, title, Controls.spring(), back, add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ListView<DictionaryCell.Row> fill(Deeds deeds) {
        list.setId("dictionary-list");
        list.setAccessibleText(words.get("dictionary.title"));
        list.setCellFactory(_ -> new DictionaryCell(words, list, model::remove));
        list.setOnKeyPressed(event -> CommandKeys.press(event, deeds, Set.of(Reach.SHELF)));
        var selected = list.getSelectionModel().selectedItemProperty();
        deeds.set(
                Command.REMOVE_DICTIONARY,
                Deed.of(() -> installed(selected.get()).ifPresent(model::remove))
                        .when(selected.map(row -> row.installed().isPresent()).orElse(false)));
        return list;
    }

    private static Optional<Entry> installed(DictionaryCell.@Nullable Row row) {
        return Optional.ofNullable(row).flatMap(DictionaryCell.Row::installed);
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
