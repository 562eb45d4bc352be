package enface.ui.note.all;

import enface.language.cut.Words;
import enface.note.Note;
import enface.study.note.NotesEverywhere.OfWork;
import enface.study.scheme.SchemesModel;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Shortened;
import enface.ui.part.Controls;
import enface.ui.remark.RemarkView;
import enface.ui.scheme.Swatch;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A note of whatever work: the work, the passage, and how the remark begins.
final class NoteRow extends ListCell<OfWork> {

    private static final double SIDES = 24;
    private static final int LONGEST = 90;

    private final Words words;
    private final SchemesModel schemes;

    /// @param choose is told that a note was clicked
    NoteRow(Words words, SchemesModel schemes, ListView<OfWork> list, Consumer<OfWork> choose) {
        this.words = words;
        this.schemes = schemes;
        prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable OfWork item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : entry(item));
    }

    private VBox entry(OfWork item) {
        var note = item.note();
        var row = Controls.withClass(new VBox(3), "note-row");
        row.getChildren().add(Controls.label(title(item), "work-facts"));
        row.getChildren().add(quote(note));
        if (!note.text().isBlank()) {
            row.getChildren().add(Controls.label(oneLine(RemarkView.plain(note.text())), "note-text"));
        }
        row.getChildren().add(foot(note));
        for (var line : row.getChildren()) {
            if (line instanceof Label label) {
                label.maxWidthProperty().bind(prefWidthProperty().subtract(SIDES));
            }
        }
        setAccessibleText(title(item) + ", " + said(note));
        return row;
    }

    private String title(OfWork item) {
        return item.work()
                .metadata()
                .in(LanguageTag.forLocale(words.locale()), Field.TITLE)
                .map(NoteRow::oneLine)
                .filter(t -> !t.isBlank())
                .orElseGet(() -> words.get("library.untitled"));
    }

    private Label quote(Note note) {
        return Controls.label(said(note), "note-quote");
    }

    private String said(Note note) {
        return note.first()
                .map(t -> t.isGap() ? words.get("notes.gap") : Controls.quoted(oneLine(t.quote())))
                .orElseGet(() -> words.get("notes.on-work"));
    }

    private HBox foot(Note note) {
        var category = schemes.schemes().of(note);
        var name = note.category().isEmpty() ? "" : category.name(words.locale());
        var parts = new StringBuilder(note.done() ? "✓ " : "").append(name);
        note.tags().forEach(t -> parts.append(parts.isEmpty() ? "" : " · ").append(t));
        if (!note.author().isEmpty()) {
            parts.append(parts.isEmpty() ? "" : " · ").append(note.author());
        }
        return new HBox(6, Swatch.dot(category), Controls.label(parts.toString(), "note-author"));
    }

    private static String oneLine(String text) {
        return Shortened.to(text.strip().replaceAll("\\s+", " "), LONGEST);
    }
}
