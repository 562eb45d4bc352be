package enface.ui.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.ui.part.Controls;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A work in the library: its titles, who spoke where and when, its versions and notes.
final class WorkCell extends ListCell<WorkEntry> {

    /// Room for the scroll bar and the sides of a cell.
    private static final double SIDES = 24;

    private final Words words;
    private final LanguageTag language;
    private final ContextMenu menu;

    /// @param open opens a work
    /// @param edit asks what is known of it
    /// @param remove asks whether to remove it
    WorkCell(
            Words words,
            ListView<WorkEntry> list,
            Consumer<WorkEntry> open,
            Consumer<WorkEntry> edit,
            Consumer<WorkEntry> remove) {
        this.words = words;
        language = LanguageTag.forLocale(words.locale());
        prefWidthProperty().bind(list.widthProperty().subtract(SIDES)); // long titles end in dots, not in a bar below
        menu = new ContextMenu(
                item("open-work", "library.open", open),
                item("edit-work", "edit.open", edit),
                item("remove-work", "library.remove", remove));
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    private MenuItem item(String id, String key, Consumer<WorkEntry> deed) {
        var item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(_ -> deed.accept(getItem()));
        return item;
    }

    @Override
    protected void updateItem(@Nullable WorkEntry work, boolean empty) {
        super.updateItem(work, empty);
        setText(null);
        setGraphic(empty || work == null ? null : entry(work));
        setContextMenu(empty || work == null ? null : menu);
    }

    private VBox entry(WorkEntry work) {
        var titles = work.metadata().of(Field.TITLE);
        var title = title(words, work);
        var others = titles.values().stream()
                .map(WorkCell::oneLine)
                .filter(t -> !t.equals(title))
                .limit(1);
        var facts = Stream.of(Field.SPEAKER, Field.PLACE, Field.DATE)
                .flatMap(f -> work.metadata().in(language, f).stream())
                .map(WorkCell::oneLine);
        var names = VersionNames.ofEntries(words, work.versions());
        var versions = work.versions().stream().map(v -> inBrackets(words.language(v.language()), names.label(v.id())));
        var lines = new VBox(
                4,
                Controls.label(title, "work-title"),
                Controls.label(others.collect(Collectors.joining()), "work-subtitle"),
                Controls.label(facts.collect(Collectors.joining(" · ")), "work-facts"),
                Controls.label(
                        versions.collect(Collectors.joining(" · ")) + " · " + words.get("library.notes", work.notes()),
                        "work-versions"));
        lines.getChildren().removeIf(n -> n instanceof Label l && l.getText().isBlank());
        lines.prefWidthProperty().bind(prefWidthProperty());
        lines.maxWidthProperty().bind(prefWidthProperty());
        return Controls.withClass(lines, "work-entry");
    }

    /// A language, and what a version is called in brackets.
    static String inBrackets(String language, String label) {
        return language + (label.isEmpty() ? "" : " (" + label + ")");
    }

    /// What a person knows a work by.
    static String title(Words words, WorkEntry work) {
        return work.metadata()
                .in(LanguageTag.forLocale(words.locale()), Field.TITLE)
                .map(WorkCell::oneLine)
                .filter(t -> !t.isBlank())
                .orElse(words.get("library.untitled"));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
