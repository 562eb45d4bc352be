package enface.ui.note;

import enface.note.Category;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Severity;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.remark.RemarkView;
import enface.ui.scheme.Swatch;
import enface.ui.typing.Composing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// The fields a note is written in; what is typed is the note at once. Below the remark it is shown as it will read,
/// where it asks for more than plain words.
final class NoteFields {

    private final NoteTools tools;
    private final NoteId id;
    private final Label quote;
    private final TextArea text;
    private final TextField tags;
    private final Runnable grown;
    private final RemarkView preview = new RemarkView();
    private final ComboBox<Category> category;
    private final ComboBox<Optional<Severity>> severity = new ComboBox<>();
    private final List<TextArea> replies = new ArrayList<>();

    /// @param grown runs when what is shown needs more room, or less
    NoteFields(NoteTools tools, Note note, Runnable grown) {
        this.grown = grown;
        this.tools = tools;
        id = note.id();
        quote = NoteFace.quote(tools, note);
        text = area("note-text", note.text(), "notes.text");
        Composing.watch(text, typed -> {
            tools.model().edit(id, n -> n.withText(typed));
            preview(typed);
        });
        tags = Controls.eitherWay(new TextField(String.join(", ", note.tags())));
        tags.setId("note-tags");
        tags.setPromptText(tools.words().get("notes.tags"));
        tags.setAccessibleText(tools.words().get("notes.tags"));
        Composing.watch(tags, typed -> tools.model().edit(id, n -> n.withTags(split(typed))));
        category = categories(note);
        severity.setId("note-severity");
        severity.setAccessibleText(tools.words().get("notes.severity"));
        severity.setMaxWidth(Double.MAX_VALUE);
        severity.setConverter(new InWords<>(s -> s.map(v -> v.name(tools.words().locale()))
                .orElseGet(() -> tools.words().get("notes.no-severity"))));
        weigh(note);
        severity.valueProperty()
                .addListener((_, _, now) -> tools.model()
                        .edit(
                                id,
                                n -> n.withSeverity(
                                        now == null
                                                ? ""
                                                : now.map(Severity::key).orElse(""))));
        preview(note.text());
        for (int i = 0; i < note.replies().size(); i++) {
            replies.add(reply(note, i));
        }
    }

    private TextArea area(String name, String written, String prompt) {
        var area = Controls.leftByTab(new TextArea(written));
        area.setId(name);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setPromptText(tools.words().get(prompt));
        area.setAccessibleText(tools.words().get(prompt));
        return area;
    }

    private TextArea reply(Note note, int number) {
        boolean last = number == note.replies().size() - 1;
        var area = area(
                last ? "note-reply" : "note-reply-" + number,
                note.replies().get(number).text(),
                "notes.reply.text");
        area.setPrefRowCount(3);
        Composing.watch(area, typed -> tools.model().replies().write(id, number, typed));
        return area;
    }

    private void preview(String typed) {
        boolean set = RemarkView.isSet(typed);
        boolean changes = set || preview.isManaged();
        if (set) {
            preview.show(typed);
        }
        preview.setVisible(set);
        preview.setManaged(set);
        if (changes) {
            grown.run();
        }
    }

    Label quote() {
        return quote;
    }

    /// @param grow offers whole words
    List<Node> nodes(NoteCard card, Node grow) {
        var nodes = new ArrayList<Node>(List.of(quote, grow, category, severity, text, preview, tags));
        nodes.addAll(replies);
        var done = Controls.button("note-done", tools.words().get("notes.done"), card::done);
        var remove = Controls.quiet("note-delete", tools.words().get("notes.delete"), card::delete);
        nodes.add(new HBox(6, done, Controls.spring(), remove));
        return nodes;
    }

    /// Puts the keys into what is being written: the reply that is begun, or else the remark.
    void focus() {
        var area = replies.isEmpty() || !replies.getLast().getText().isEmpty() ? text : replies.getLast();
        area.requestFocus();
        area.end();
    }

    private static List<String> split(String tags) {
        return Arrays.stream(tags.split("[,，、;；]", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    /// The categories of all schemes, those that are offered first.
    private ComboBox<Category> categories(Note note) {
        var schemes = tools.schemes();
        var box = new ComboBox<Category>();
        box.setId("note-category");
        box.setAccessibleText(tools.words().get("notes.category"));
        box.getItems().add(Category.NONE);
        box.getItems().addAll(schemes.offered());
        schemes.schemes().all().stream()
                .flatMap(s -> s.categories().stream())
                .filter(c -> !box.getItems().contains(c))
                .forEach(box.getItems()::add);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new InWords<>(this::name));
        box.setCellFactory(_ -> new CategoryCell());
        box.setButtonCell(new CategoryCell());
        box.setValue(schemes.schemes().of(note));
        box.valueProperty().addListener((_, _, now) -> {
            tools.model().mark(id, now.key());
            tools.model().find(id).ifPresent(this::weigh);
        });
        return box;
    }

    private String name(Category category) {
        return category.key().isEmpty()
                ? tools.words().get("notes.no-category")
                : category.name(tools.words().locale());
    }

    /// Offers the severities of the scheme of the category, where it weighs.
    private void weigh(Note note) {
        var scheme = tools.schemes().schemes().of(note.category());
        var offered = new ArrayList<Optional<Severity>>();
        offered.add(Optional.empty());
        scheme.ifPresent(s -> s.severities().forEach(v -> offered.add(Optional.of(v))));
        boolean weighs = offered.size() > 1;
        if (!severity.getItems().equals(offered)) {
            severity.getItems().setAll(offered);
        }
        severity.setValue(tools.schemes().schemes().severity(note));
        severity.setVisible(weighs);
        severity.setManaged(weighs);
    }

    /// A category with its colour.
    private final class CategoryCell extends ListCell<Category> {

        @Override
        protected void updateItem(Category item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name(item));
            setGraphic(empty || item == null ? null : Swatch.dot(item));
        }
    }
}
