package enface.ui.note;

import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Scheme;
import enface.note.Target;
import enface.study.hide.CoverModel;
import enface.study.note.NotesModel;
import enface.text.Shortened;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One note: its passage in both languages, the remark, its tags; and, when it is opened, the fields to write it in.
final class NoteCard extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int LONGEST_QUOTE = 60;

    private final Words words;
    private final NotesModel model;
    private final CoverModel covers;
    private final NoteId id;
    private final Deeds deeds;
    private final Region stripe = Controls.withClass(new Region(), "note-stripe");
    private final VBox body = Controls.withClass(new VBox(5), "note-body");
    private Label quote = new Label();
    private final Button grow;
    private Optional<TextArea> text = Optional.empty();
    private boolean lit;

    /// What is done with a note beyond its card.
    interface Deeds {

        /// A person points at the card.
        void point(NoteId note);

        void delete(NoteId note);

        /// The note on whole words; nothing where it is on whole words already.
        Optional<Note> grown(Note note);
    }

    NoteCard(Words words, NotesModel model, CoverModel covers, NoteId id, Deeds deeds) {
        this.words = words;
        this.model = model;
        this.covers = covers;
        this.id = id;
        this.deeds = deeds;
        grow = Controls.quiet("note-grow", words.get("notes.grow"), this::grow);
        grow.getStyleClass().addAll("small", "note-grow");
        grow.setTooltip(new Tooltip(words.get("notes.grow.hint")));
        setId("note-" + id.value());
        getStyleClass().add("note-card");
        HBox.setHgrow(body, Priority.ALWAYS);
        stripe.setMinWidth(3);
        getChildren().addAll(stripe, body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isEditing()) {
                done();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (!isEditing()) {
                deeds.point(id);
                if (event.getClickCount() == 2) {
                    edit();
                }
            }
        });
    }

    NoteId note() {
        return id;
    }

    boolean isEditing() {
        return text.isPresent();
    }

    boolean isLit() {
        return lit;
    }

    void lit(boolean on) {
        lit = on;
        pseudoClassStateChanged(LIT, on);
    }

    /// Shows the note as it is now; while it is written in, only what stands round the fields.
    void refresh() {
        model.find(id).ifPresent(note -> {
            stripe.getStyleClass().removeIf(c -> c.startsWith("category-"));
            stripe.getStyleClass().add("category-" + (note.category().isEmpty() ? "none" : note.category()));
            if (isEditing()) {
                quote.setText(quotes(note));
                offerToGrow(note);
            } else {
                read(note);
            }
        });
    }

    private void read(Note note) {
        var number = Controls.label(
                model.number(id) + (note.category().isEmpty() ? "" : " · " + name(note.category())), "note-number");
        var edit = Controls.quiet("edit-note-" + id.value(), words.get("notes.edit"), this::edit);
        edit.getStyleClass().add("small");
        var head = new HBox(4, number, Controls.spring(), Controls.label(note.author(), "note-author"), edit);
        head.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(head, quoted(note));
        if (!note.text().isBlank()) {
            body.getChildren().add(wrapped(note.text(), "note-text"));
        }
        if (!note.tags().isEmpty()) {
            var tags = new FlowPane(4, 4);
            note.tags().forEach(t -> tags.getChildren().add(Controls.label(t, "tag")));
            body.getChildren().add(tags);
        }
    }

    private static Label wrapped(String text, String styleClass) {
        var label = Controls.label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label quoted(Note note) {
        quote = wrapped(quotes(note), "note-quote");
        return quote;
    }

    private String quotes(Note note) {
        return note.targets().stream().map(this::quote).collect(Collectors.joining(" ↔ "));
    }

    /// A passage that is covered in the text is not told here either.
    private String quote(Target target) {
        if (covers.covers().hidesAny(target.version(), target.range())) {
            return words.get("notes.covered");
        }
        var said = target.quote().replace('\n', ' ');
        return Controls.quoted(Shortened.to(said, LONGEST_QUOTE));
    }

    private String name(String category) {
        return words.get("category." + category);
    }

    /// Has the note written in: its fields open, and those of another note close.
    void edit() {
        model.openProperty().set(Optional.of(id));
        focusText();
    }

    /// Shows the fields, the remark first.
    void open() {
        model.find(id).filter(_ -> !isEditing()).ifPresent(this::fields);
    }

    private void fields(Note note) {
        var area = Controls.leftByTab(new TextArea(note.text()));
        area.setId("note-text");
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setPromptText(words.get("notes.text"));
        area.setAccessibleText(words.get("notes.text"));
        area.textProperty().addListener((_, _, typed) -> model.edit(id, n -> n.withText(typed)));
        var tags = new TextField(String.join(", ", note.tags()));
        tags.setId("note-tags");
        tags.setPromptText(words.get("notes.tags"));
        tags.setAccessibleText(words.get("notes.tags"));
        tags.textProperty().addListener((_, _, typed) -> model.edit(id, n -> n.withTags(split(typed))));
        var done = Controls.button("note-done", words.get("notes.done"), this::done);
        var remove = Controls.quiet("note-delete", words.get("notes.delete"), () -> deeds.delete(id));
        var foot = new HBox(6, done, Controls.spring(), remove);
        body.getChildren().setAll(quoted(note), grow, categories(note), area, tags, foot);
        offerToGrow(note);
        text = Optional.of(area);
    }

    /// Puts the keys into the remark; false where it is not open.
    boolean focusText() {
        text.ifPresent(area -> {
            area.requestFocus();
            area.end();
        });
        return text.isPresent();
    }

    private void done() {
        model.openProperty().set(Optional.empty());
        model.flush();
        deeds.point(id);
    }

    private void offerToGrow(Note note) {
        boolean offered = deeds.grown(note).isPresent();
        grow.setVisible(offered);
        grow.setManaged(offered);
    }

    private void grow() {
        model.find(id).flatMap(deeds::grown).ifPresent(grown -> model.edit(id, n -> n.withTargets(grown.targets())));
        focusText();
    }

    /// Shows the note as it reads, without its fields.
    void close() {
        text = Optional.empty();
        refresh();
    }

    private static List<String> split(String tags) {
        return Arrays.stream(tags.split("[,，、;；]", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    private ComboBox<Category> categories(Note note) {
        var box = new ComboBox<Category>();
        box.setId("note-category");
        box.setAccessibleText(words.get("notes.category"));
        box.getItems().add(Scheme.NONE);
        box.getItems().addAll(Scheme.PROCEDURES.categories());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new InWords<>(
                category -> category.key().isEmpty() ? words.get("notes.no-category") : name(category.key())));
        box.setValue(Scheme.PROCEDURES.category(note.category()).orElse(Scheme.NONE));
        box.valueProperty().addListener((_, _, now) -> model.edit(id, n -> n.withCategory(now.key())));
        return box;
    }
}
