package enface.ui.note.all;

import enface.language.cut.Words;
import enface.study.StudyModel;
import enface.study.note.NoteFilter;
import enface.study.note.NotesEverywhere;
import enface.study.note.NotesEverywhere.OfWork;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notes of all works that are looked for, one below the other; choosing one opens its work there.
public final class EverywhereView extends VBox {

    private final Words words;
    private final NotesEverywhere notes;
    private final NotesFilterBar filter;
    private final ListView<OfWork> list = new ListView<>();
    private final Label nothing = Controls.label("", "note-text");
    private final Consumer<OfWork> open;

    /// @param open shows a note where it stands
    public EverywhereView(Words words, StudyModel study, NotesEverywhere notes, Consumer<OfWork> open) {
        super(6);
        this.words = words;
        this.notes = notes;
        this.open = open;
        setId("notes-everywhere");
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        filter = new NotesFilterBar(words, study, notes, true);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean on = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (on && event.getTarget() instanceof TextField) {
                takeKeys();
                event.consume();
            }
        });
        list.setId("notes-everywhere-list");
        list.setAccessibleText(words.get("notes.everywhere"));
        list.setCellFactory(_ -> new NoteRow(words, study.schemes(), list, this::choose));
        list.setPlaceholder(nothing);
        list.setMinHeight(0);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                notes.chosenProperty().set(Optional.of(now.note().id()));
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
                event.consume();
            }
        });
        nothing.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
    }

    private void choose(OfWork chosen) {
        notes.chosenProperty().set(Optional.of(chosen.note().id()));
        open.accept(chosen);
    }

    /// Follows what is found while it is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.listen(notes.shown(), (ListChangeListener<OfWork>) _ -> fill());
    }

    /// Reads the notes of all works anew.
    public void refresh() {
        notes.refresh(() -> {
            filter.refresh();
            fill();
        });
        fill();
    }

    private void fill() {
        var before = notes.chosenProperty().get();
        if (!list.getItems().equals(notes.shown())) {
            list.getItems().setAll(notes.shown());
        }
        boolean all = notes.filterProperty().get().equals(NoteFilter.ALL);
        nothing.setText(words.get(all ? "notes.everywhere.none" : "notes.everywhere.nothing"));
        before.flatMap(id -> list.getItems().stream()
                        .filter(n -> n.note().id().equals(id))
                        .findFirst())
                .ifPresent(n -> {
                    list.getSelectionModel().select(n);
                    list.scrollTo(n);
                });
    }

    /// Puts the keys into the words that notes are found by.
    public void focus() {
        filter.focus();
    }

    /// Brings the keys to the notes, that which was chosen or else the first.
    public void takeKeys() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
