package enface.ui.note.file;

import enface.language.cut.Words;
import enface.note.Note;
import enface.note.Target;
import enface.study.note.file.NotesFiles.Look;
import enface.text.Shortened;
import enface.ui.part.Controls;
import enface.ui.part.Questions;
import enface.ui.remark.RemarkView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what a file of notes would bring: each note with its passage, which are to be reviewed, and what of the file
/// could not be followed. Nothing is taken until the person says so.
public final class NotesPreview {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 380;
    private static final double PASSED = 120;
    private static final int LONGEST = 110;

    /// A note as it is listed.
    private record Coming(Note note, boolean isNew, boolean doubtful) {}

    private final Words words;
    private final Look look;

    private NotesPreview(Words words, Look look) {
        this.words = words;
        this.look = look;
    }

    /// Opens it and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param take takes what is shown
    public static void open(Node owner, Words words, Look look, Runnable take) {
        new NotesPreview(words, look).show(owner, take);
    }

    private void show(Node owner, Runnable take) {
        var yes = new ButtonType(words.get("notes.file.take"), ButtonData.OK_DONE);
        var no = new ButtonType(words.get("notes.file.leave"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("command.take-notes"));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setId("notes-preview");
        boolean any = look.would().added() + look.would().changed() > 0;
        pane.getButtonTypes().setAll(any ? List.of(no, yes) : List.of(no));
        pane.setContent(content());
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(no), "notes-preview-no", no.getText());
        if (any) {
            Questions.name(pane.lookupButton(yes), "notes-preview-yes", yes.getText());
        }
        dialog.resultProperty().addListener((_, _, answer) -> {
            if (answer == yes) {
                take.run();
            }
        });
        dialog.show();
    }

    private VBox content() {
        var would = look.would();
        var sum = Controls.wrapped(
                words.get("notes.file.would", look.title(), would.added(), would.changed(), would.same(), would.lost()),
                "lead");
        sum.setId("notes-preview-sum");
        sum.setPrefWidth(WIDTH);
        var box = Controls.withClass(new VBox(10, sum), "question-form");
        var coming = coming();
        if (!coming.isEmpty()) {
            box.getChildren().add(list(coming));
        }
        if (!look.passed().isEmpty()) {
            box.getChildren().addAll(Controls.label(words.get("notes.file.passed"), "section"), passed());
        }
        return box;
    }

    private List<Coming> coming() {
        var all = new ArrayList<Coming>();
        look.would().came().forEach(n -> all.add(new Coming(n, true, look.isDoubtful(n))));
        look.would().before().forEach(n -> all.add(new Coming(n, false, false)));
        return all;
    }

    private ListView<Coming> list(List<Coming> coming) {
        var list = new ListView<Coming>();
        list.setId("notes-preview-list");
        list.setAccessibleText(words.get("command.take-notes"));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Row(list));
        list.getItems().setAll(coming);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private ScrollPane passed() {
        var lines = new VBox(6);
        look.passed().forEach(p -> lines.getChildren().add(Controls.wrapped(p, "doubt")));
        var scroll = Controls.tall(lines, "notes-preview-passed");
        scroll.setPrefHeight(PASSED);
        scroll.setMinHeight(PASSED / 2);
        return scroll;
    }

    /// A note: whether it is new, its passages, how it begins.
    private final class Row extends ListCell<Coming> {

        private static final double SIDES = 24;

        Row(ListView<Coming> list) {
            prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(@Nullable Coming item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : entry(item));
        }

        private VBox entry(Coming item) {
            var note = item.note();
            var row = Controls.withClass(new VBox(3), "note-row");
            var passages = note.isOnWork()
                    ? words.get("notes.on-work")
                    : note.targets().stream().map(this::said).collect(Collectors.joining(" ↔ "));
            row.getChildren().add(Controls.label(facts(item), "work-facts"));
            row.getChildren().add(Controls.label(passages, "note-quote"));
            if (!note.text().isBlank()) {
                row.getChildren().add(Controls.label(oneLine(RemarkView.plain(note.text())), "note-text"));
            }
            for (var line : row.getChildren()) {
                if (line instanceof Label label) {
                    label.maxWidthProperty().bind(prefWidthProperty().subtract(SIDES));
                }
            }
            setAccessibleText(facts(item) + ", " + passages);
            return row;
        }

        private String facts(Coming item) {
            var parts = new ArrayList<String>();
            parts.add(words.get(item.isNew() ? "notes.file.new" : "notes.file.newer"));
            if (item.doubtful()) {
                parts.add(words.get("notes.file.doubtful"));
            }
            if (!item.note().author().isEmpty()) {
                parts.add(item.note().author());
            }
            return String.join(" · ", parts);
        }

        private String said(Target target) {
            return target.isGap() ? words.get("notes.gap") : Controls.quoted(oneLine(target.quote()));
        }

        private static String oneLine(String text) {
            return Shortened.to(text.strip().replaceAll("\\s+", " "), LONGEST);
        }
    }
}
