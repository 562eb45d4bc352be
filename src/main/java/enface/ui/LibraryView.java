package enface.ui;

import enface.language.Folding;
import enface.language.Words;
import enface.store.WorkEntry;
import enface.study.WindowModel;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.WorkId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All works of the library, or what to do while there are none.
final class LibraryView extends StackPane {

    private static final int MOST_HITS = 500;

    private final WindowModel model;
    private final Words words;
    private final LanguageTag language;
    private final Folding folding = new Folding();

    LibraryView(WindowModel model, FileChoices choices) {
        this.model = model;
        words = model.wordsProperty().get();
        language = LanguageTag.forLocale(words.locale());
        setId("library-view");
        getStyleClass().add("library-view");
        getChildren().add(model.works().isEmpty() ? empty(choices) : list());
        Subscriptions.whileShown(
                this,
                s -> s.listen(Bindings.isEmpty(model.works()), (_, _, none) -> getChildren()
                        .setAll(none ? empty(choices) : list())));
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
        list.setCellFactory(_ -> new WorkCell());
        list.setPlaceholder(Controls.label(words.get("library.no-match"), "lead"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
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
        return Controls.withClass(new VBox(16, head, list), "page");
    }

    private void open(@Nullable WorkEntry work) {
        Optional.ofNullable(work).map(WorkEntry::id).ifPresent(model::open);
    }

    /// Shows the works that have the words in what is known of them or in their texts.
    private void filter(FilteredList<WorkEntry> works, String wanted) {
        if (wanted.isBlank()) {
            works.setPredicate(_ -> true);
            return;
        }
        var folded = folding.fold(wanted.strip());
        Set<WorkId> inTexts =
                model
                        .desk()
                        .library()
                        .search()
                        .phrase(folding.words(wanted), Optional.empty(), MOST_HITS)
                        .stream()
                        .map(h -> h.work())
                        .collect(Collectors.toSet());
        works.setPredicate(w -> inTexts.contains(w.id())
                || w.metadata().fields().values().stream()
                        .flatMap(texts -> texts.values().stream())
                        .anyMatch(text -> folding.fold(text).contains(folded)));
    }

    /// A work in the list.
    private final class WorkCell extends ListCell<WorkEntry> {

        WorkCell() {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable WorkEntry work, boolean empty) {
            super.updateItem(work, empty);
            setText(null);
            setGraphic(empty || work == null ? null : entry(work));
        }

        private VBox entry(WorkEntry work) {
            var titles = work.metadata().of(Field.TITLE);
            var title = work.metadata().in(language, Field.TITLE).orElse(words.get("library.untitled"));
            var others = titles.values().stream().filter(t -> !t.equals(title)).limit(1);
            var facts = Stream.of(Field.SPEAKER, Field.PLACE, Field.DATE)
                    .flatMap(f -> work.metadata().in(language, f).stream())
                    .map(f -> f.replace('\n', ' '));
            var versions = work.versions().stream()
                    .map(v -> words.language(v.language()) + (v.by().isEmpty() ? "" : " (" + v.by() + ")"));
            var lines = new VBox(
                    4,
                    Controls.label(title, "work-title"),
                    Controls.label(others.collect(Collectors.joining()), "work-subtitle"),
                    Controls.label(facts.collect(Collectors.joining(" · ")), "work-facts"),
                    Controls.label(
                            versions.collect(Collectors.joining(" · ")) + " · "
                                    + words.get("library.notes", work.notes()),
                            "work-versions"));
            lines.getChildren().removeIf(n -> n instanceof Label l && l.getText().isBlank());
            return Controls.withClass(lines, "work-entry");
        }
    }
}
