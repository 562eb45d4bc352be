package enface.ui.note;

import enface.note.Note;
import enface.note.Reply;
import enface.ui.part.Controls;
import enface.ui.remark.RemarkView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a note reads: its passages, the remark as it is set, its tags, what was replied.
final class NoteFace {

    private final NoteTools tools;
    private final Note note;
    private final Label quote;
    private final Label number;

    NoteFace(NoteTools tools, Note note) {
        this.tools = tools;
        this.note = note;
        quote = quote(tools, note);
        number = Controls.label(number(), "note-number");
    }

    /// What is shown.
    Note note() {
        return note;
    }

    /// Says which number the note has now.
    void renumber() {
        number.setText(number());
    }

    private String number() {
        var category = tools.category(note);
        return (note.done() ? "✓ " : "")
                + tools.model().number(note.id())
                + (category.isEmpty() ? "" : " · " + category);
    }

    static Label quote(NoteTools tools, Note note) {
        var label = Controls.wrapped(tools.quotes(note), "note-quote");
        if (note.targets().stream().anyMatch(tools.model().standing()::isDoubtful)) {
            label.getStyleClass().add("doubtful");
        }
        return label;
    }

    Label quote() {
        return quote;
    }

    /// @param lit whether what can be done with it is offered
    List<Node> nodes(NoteCard card, boolean lit) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(card));
        nodes.add(quote);
        if (!note.text().isBlank()) {
            nodes.add(new RemarkView(note.text()));
        }
        if (!note.tags().isEmpty()) {
            var tags = new FlowPane(4, 4);
            note.tags().forEach(t -> tags.getChildren().add(Controls.label(t, "tag")));
            nodes.add(tags);
        }
        note.replies().forEach(r -> nodes.add(reply(r)));
        if (lit) {
            nodes.add(foot(card));
        }
        return nodes;
    }

    private HBox head(NoteCard card) {
        var edit =
                Controls.quiet("edit-note-" + note.id().value(), tools.words().get("notes.edit"), card::edit);
        edit.getStyleClass().add("small");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        var author = Controls.label(note.author(), "note-author");
        author.setMinWidth(0);
        var head = new HBox(4, number, Controls.spring(), author, edit);
        head.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(0);
        return head;
    }

    private VBox reply(Reply reply) {
        var by = reply.author().isEmpty() ? tools.words().get("notes.reply") : reply.author();
        return Controls.withClass(
                new VBox(2, Controls.label(by, "note-author"), new RemarkView(reply.text())), "note-reply");
    }

    private HBox foot(NoteCard card) {
        var words = tools.words();
        var reply = Controls.quiet("reply-" + note.id().value(), words.get("notes.reply"), card::reply);
        var settle = Controls.quiet(
                "settle-" + note.id().value(),
                words.get(note.done() ? "notes.reopen" : "notes.settle"),
                () -> tools.model().edit(note.id(), n -> n.withDone(!n.done())));
        reply.getStyleClass().add("small");
        settle.getStyleClass().add("small");
        return new HBox(6, reply, settle);
    }
}
