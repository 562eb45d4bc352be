package enface.ui.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.ui.part.Controls;
import enface.ui.scheme.Swatch;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One note: as it reads, or, when it is opened, the fields to write it in.
final class NoteCard extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final CornerRadii STRIPE = new CornerRadii(4, 0, 0, 4, false);

    private final NoteTools tools;
    private final NoteId id;
    private final Deeds deeds;
    private final Swatch stripe = Controls.withClass(new Swatch(STRIPE), "note-stripe");
    private final VBox body = Controls.withClass(new VBox(5), "note-body");
    private Label quote = new Label();
    private final Button grow;
    private Optional<NoteFace> face = Optional.empty();
    private Optional<NoteFields> fields = Optional.empty();
    private boolean lit;

    /// What is done with a note beyond its card.
    interface Deeds {

        /// A person points at the card.
        void point(NoteId note);

        void delete(NoteId note);

        /// The note on whole words; nothing where it is on whole words already.
        Optional<Note> grown(Note note);

        /// The card has become higher or lower.
        void changedHeight();
    }

    NoteCard(NoteTools tools, NoteId id, Deeds deeds) {
        this.tools = tools;
        this.id = id;
        this.deeds = deeds;
        grow = Controls.quiet("note-grow", tools.words().get("notes.grow"), this::grow);
        grow.getStyleClass().addAll("small", "note-grow");
        grow.setTooltip(new Tooltip(tools.words().get("notes.grow.hint")));
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
        return fields.isPresent();
    }

    boolean isLit() {
        return lit;
    }

    void lit(boolean on) {
        if (lit != on) {
            lit = on;
            pseudoClassStateChanged(LIT, on);
            if (!isEditing()) {
                refresh();
                deeds.changedHeight();
            }
        }
    }

    /// Shows the note as it is now; while it is written in, only what stands round the fields.
    void refresh() {
        tools.model().find(id).ifPresent(note -> {
            stripe.show(tools.schemes().schemes().of(note));
            pseudoClassStateChanged(DONE, note.done());
            if (isEditing()) {
                quote.setText(tools.quotes(note));
                offerToGrow(note);
            } else {
                var made = new NoteFace(tools, note);
                face = Optional.of(made);
                quote = made.quote();
                body.getChildren().setAll(made.nodes(this, lit));
            }
        });
    }

    /// Says which number the note has now; shows it anew where it says something else.
    void follow() {
        boolean same = face.filter(
                        f -> tools.model().find(id).filter(f.note()::equals).isPresent())
                .isPresent();
        if (same && !isEditing()) {
            face.ifPresent(NoteFace::renumber);
        } else {
            refresh();
        }
    }

    /// Has the note written in: its fields open, and those of another note close.
    void edit() {
        tools.model().openProperty().set(Optional.of(id));
        focusText();
    }

    /// Has a reply written.
    void reply() {
        tools.model().replies().begin(id);
        edit();
    }

    /// Shows the fields, the remark first.
    void open() {
        tools.model().find(id).filter(_ -> !isEditing()).ifPresent(note -> {
            var made = new NoteFields(tools, note, deeds::changedHeight);
            quote = made.quote();
            fields = Optional.of(made);
            body.getChildren().setAll(made.nodes(this, grow));
            stripe.show(tools.schemes().schemes().of(note));
            offerToGrow(note);
        });
    }

    /// Puts the keys into the remark; false where it is not open.
    boolean focusText() {
        fields.ifPresent(NoteFields::focus);
        return fields.isPresent();
    }

    void done() {
        tools.model().openProperty().set(Optional.empty());
        tools.model().flush();
        deeds.point(id);
    }

    void delete() {
        deeds.delete(id);
    }

    private void offerToGrow(Note note) {
        boolean offered = deeds.grown(note).isPresent();
        grow.setVisible(offered);
        grow.setManaged(offered);
    }

    private void grow() {
        tools.model()
                .find(id)
                .flatMap(deeds::grown)
                .ifPresent(grown -> tools.model().edit(id, n -> n.withTargets(grown.targets())));
        focusText();
    }

    /// Shows the note as it reads, without its fields.
    void close() {
        fields = Optional.empty();
        tools.model().replies().dropEmpty(id);
        refresh();
    }
}
