package enface.ui.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.Reached;
import enface.study.library.Order;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A work in the library: its cover, its titles, who spoke where and when, its versions and notes, how far it was read.
final class WorkCell extends ListCell<WorkEntry> {

    /// Room for the scroll bar and the sides of a cell.
    private static final double SIDES = 24;

    private final Words words;
    private final LanguageTag language;
    private final ContextMenu menu;

    /// @param open opens a work
    /// @param menu what else can be done with the one that is chosen
    WorkCell(Words words, ListView<WorkEntry> list, Consumer<WorkEntry> open, ContextMenu menu) {
        this.words = words;
        this.menu = menu;
        language = LanguageTag.forLocale(words.locale());
        prefWidthProperty().bind(list.widthProperty().subtract(SIDES)); // long titles end in dots, not in a bar below
        setOnMouseClicked(event -> {
            boolean chooses = event.isShortcutDown() || event.isShiftDown();
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && !chooses) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WorkEntry work, boolean empty) {
        super.updateItem(work, empty);
        setText(null);
        setGraphic(empty || work == null ? null : entry(work));
        setAccessibleText(empty || work == null ? null : spoken(work));
        setContextMenu(empty || work == null ? null : menu);
    }

    private HBox entry(WorkEntry work) {
        var lines = lines(work);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var entry = Controls.withClass(new HBox(18, new WorkCover(words, work), lines), "work-entry");
        entry.prefWidthProperty().bind(prefWidthProperty());
        entry.maxWidthProperty().bind(prefWidthProperty());
        return entry;
    }

    private VBox lines(WorkEntry work) {
        var title = title(words, work);
        var others = work.metadata().of(Field.TITLE).values().stream()
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
        labels(work).ifPresent(lines.getChildren()::add);
        reached(work).ifPresent(lines.getChildren()::add);
        return lines;
    }

    /// Collections and tags.
    private static Optional<HBox> labels(WorkEntry work) {
        var row = new HBox(6);
        work.shelved().collections().forEach(name -> row.getChildren().add(Controls.label(name, "in-collection")));
        work.shelved().tags().forEach(tag -> row.getChildren().add(Controls.label(tag, "tag")));
        return row.getChildren().isEmpty() ? Optional.empty() : Optional.of(row);
    }

    /// How far a person has read and practised, in words and as a line.
    private Optional<HBox> reached(WorkEntry work) {
        var told = reachedInWords(words, work);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var read = work.shelved().read().map(Reached::share).orElse(0.0);
        var row = new HBox(10, new ReachedLine(read), Controls.label(told, "work-facts"));
        row.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(row);
    }

    /// How far a person has come in a work; empty where they have not begun.
    static String reachedInWords(Words words, WorkEntry work) {
        var shelved = work.shelved();
        return Stream.concat(
                        shelved.read().stream()
                                .filter(r -> r.sentences() > 0)
                                .map(r -> words.get("library.read", r.share())),
                        shelved.practised().stream().map(p -> words.get("library.practised", p.sentences(), p.all())))
                .collect(Collectors.joining(" · "));
    }

    /// A language, and what a version is called in brackets.
    static String inBrackets(String language, String label) {
        return language + (label.isEmpty() ? "" : " (" + label + ")");
    }

    private String spoken(WorkEntry work) {
        var languages = work.versions().stream()
                .map(v -> words.language(v.language()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        title(words, work),
                        languages,
                        words.get("library.notes", work.notes()),
                        reachedInWords(words, work))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// What a person knows a work by.
    static String title(Words words, WorkEntry work) {
        return Order.text(words, work, Field.TITLE).filter(t -> !t.isBlank()).orElse(words.get("library.untitled"));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
