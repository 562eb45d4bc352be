package enface.ui.note;

import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Note;
import enface.study.note.NotesModel;
import enface.study.scheme.SchemesModel;
import enface.ui.part.Controls;
import enface.ui.part.EntryPopup;
import enface.ui.scheme.Swatch;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The categories of the scheme beside what is selected, each with its number and what it means; the keys stay with
/// the text.
final class Palette {

    static final int NUMBERED = 9;
    private static final double NUMBER = 14;
    private static final double WIDTH = 620;

    private final Words words;
    private final SchemesModel schemes;
    private final NotesModel notes;
    private final Consumer<Category> chosen;
    private final EntryPopup popup = new EntryPopup();

    /// @param chosen takes one that was clicked
    Palette(Words words, SchemesModel schemes, NotesModel notes, Consumer<Category> chosen) {
        this.words = words;
        this.schemes = schemes;
        this.notes = notes;
        this.chosen = chosen;
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /// @param place where what is selected begins on the screen
    void show(Node owner, Bounds place) {
        popup.offer(owner, content(), place);
    }

    private Region content() {
        var locale = words.locale();
        var box = Controls.withClass(new VBox(1), "term-entry", "palette");
        box.setId("palette");
        var title = schemes.chosen().map(s -> s.name(locale)).orElse("");
        box.getChildren().add(Controls.label(title, "section"));
        int number = 0;
        for (var category : schemes.offered()) {
            number++;
            box.getChildren().add(row(number, category));
        }
        notes.latest()
                .map(this::last)
                .ifPresent(said -> box.getChildren().add(soft(words.get("notes.mark.last", said))));
        box.getChildren().add(soft(words.get("notes.mark.hint")));
        box.setMaxWidth(WIDTH);
        return box;
    }

    private String last(Note note) {
        var category = schemes.schemes().category(note.category()).map(c -> c.name(words.locale()));
        return String.join(
                        " ",
                        category.orElse(""),
                        String.join(" ", note.tags().stream().map(t -> "#" + t).toList()))
                .strip();
    }

    private HBox row(int number, Category category) {
        var sign = Controls.label(number <= NUMBERED ? Integer.toString(number) : "", "palette-number");
        sign.setMinWidth(NUMBER);
        var name = Controls.label(category.name(words.locale()), "palette-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var means = soft(category.words().explanation(words.locale()));
        means.setMinWidth(0);
        means.setWrapText(true);
        var row = Controls.withClass(new HBox(8, sign, Swatch.dot(category), name, means), "palette-row");
        row.setId("palette-" + number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnMouseClicked(_ -> chosen.accept(category));
        return row;
    }

    private static Label soft(String text) {
        return Controls.label(text, "palette-means");
    }

    /// The category with a number, from 1.
    Optional<Category> numbered(int number) {
        var all = schemes.offered();
        return number >= 1 && number <= Math.min(NUMBERED, all.size())
                ? Optional.of(all.get(number - 1))
                : Optional.empty();
    }
}
