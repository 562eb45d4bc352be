package enface.ui;

import enface.language.Folding;
import enface.language.Words;
import enface.store.WorkEntry;
import enface.study.WindowModel;
import enface.text.WorkId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All works of the library, or what to do while there are none.
final class LibraryView extends StackPane {

    private static final int MOST_HITS = 500;
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final WindowModel model;
    private final Words words;
    private final Folding folding = new Folding();

    LibraryView(WindowModel model, FileChoices choices) {
        this.model = model;
        words = model.words();
        setId("library-view");
        getStyleClass().add("library-view");
        model.prepare(() -> FirstLines.layOut(words));
        getChildren().add(model.works().isEmpty() ? empty(choices) : list());
        Subscriptions.whileShown(
                this,
                s -> s.listen(
                        Bindings.isEmpty(model.works()),
                        (_, _, none) -> getChildren().setAll(none ? empty(choices) : list())));
    }

    private VBox empty(FileChoices choices) {
        var title = Controls.label(words.get("library.empty.title"), "display");
        var text = Controls.label(words.get("library.empty.text"), "lead");
        text.setWrapText(true);
        var open = Controls.button(
                "open-files",
                words.get("library.empty.open"),
                () -> model.importFiles(choices.toOpen(words.get("bar.import.title"))));
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        Controls.focusWhenShown(open);
        var sample = Controls.button("open-sample", words.get("library.empty.sample"), model::openSample);
        var buttons = new HBox(12, open, sample);
        buttons.setAlignment(Pos.CENTER);
        var box = Controls.withClass(new VBox(18, title, text, buttons), "empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private VBox list() {
        var works = new FilteredList<>(model.works());
        var list = new ListView<>(works);
        list.setId("works");
        list.setAccessibleText(words.get("library.title"));
        list.setCellFactory(_ -> new WorkCell(words, list, this::open, w -> remove(list, w)));
        list.setPlaceholder(Controls.label(words.get("library.no-match"), "lead"));
        list.setOnKeyPressed(event -> {
            var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
            switch (event.getCode()) {
                case ENTER -> chosen.ifPresent(this::open);
                case DELETE -> chosen.ifPresent(w -> remove(list, w));
                default -> {}
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var search = new TextField();
        search.setId("library-search");
        search.setPromptText(words.get("library.search"));
        search.setAccessibleText(words.get("library.search"));
        search.textProperty().addListener((_, _, wanted) -> filter(works, wanted));
        var title = Controls.label(words.get("library.title"), "display");
        var sample = Controls.quiet("open-sample", words.get("library.empty.sample"), model::openSample);
        var head = new HBox(16, title, Controls.spring(), sample, search);
        head.setAlignment(Pos.CENTER_LEFT);
        takeKeys(search, list);
        return Controls.withClass(new VBox(16, head, list), "page");
    }

    private void open(WorkEntry work) {
        model.open(work.id());
    }

    private void remove(Node list, WorkEntry work) {
        RemovalDialog.ask(list, words, WorkCell.title(words, work), work.notes(), () -> model.remove(work.id()));
    }

    /// Brings the keys to the search, or else to the works.
    private void takeKeys(TextField search, ListView<WorkEntry> list) {
        search.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ESCAPE -> search.clear();
                case DOWN, ENTER -> {
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        });
        list.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.getAccelerators().put(FIND, () -> {
                    search.requestFocus();
                    search.selectAll();
                });
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /// Shows the works that have the words in what is known of them or in their texts.
    private void filter(FilteredList<WorkEntry> works, String wanted) {
        if (wanted.isBlank()) {
            works.setPredicate(_ -> true);
            return;
        }
        var folded = folding.fold(wanted.strip());
        Set<WorkId> inTexts =
                model.desk().library().search().phrase(folding.words(wanted), Optional.empty(), MOST_HITS).stream()
                        .map(h -> h.work())
                        .collect(Collectors.toSet());
        works.setPredicate(w -> inTexts.contains(w.id())
                || w.metadata().fields().values().stream()
                        .flatMap(texts -> texts.values().stream())
                        .anyMatch(text -> folding.fold(text).contains(folded)));
    }
}
