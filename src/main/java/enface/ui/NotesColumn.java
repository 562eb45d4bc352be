package enface.ui;

import enface.language.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.study.CoverModel;
import enface.study.NotesModel;
import enface.study.StudyModel;
import enface.study.WindowModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notes of a work: beside their passages, or all of them as a list that jumps.
final class NotesColumn extends VBox {

    private final Words words;
    private final WindowModel window;
    private final NotesModel model;
    private final CoverModel covers;
    private final NotePlaces places;
    private final Map<NoteId, NoteCard> cards = new HashMap<>();
    private final Label title = Controls.label("", "section");
    private final NotesMargin margin;
    private final VBox all = Controls.withClass(new VBox(MarginPlaces.GAP), "notes-list");
    private final ScrollPane list = new ScrollPane(all);
    private final ToggleButton beside = new ToggleButton();
    private final ToggleButton listed = new ToggleButton();

    /// @param newNote makes a note about what is selected
    NotesColumn(WindowModel window, StudyModel study, FacingPanes panes, Runnable newNote) {
        this.window = window;
        words = window.words();
        model = study.notes();
        covers = study.covers();
        places = new NotePlaces(study, panes);
        margin = new NotesMargin(model, panes, places);
        setId("notes");
        getStyleClass().add("notes");
        list.setFitToWidth(true);
        list.setId("notes-list");
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(margin, Priority.ALWAYS);
        var add = Controls.quiet("new-note", words.get("notes.new"), newNote);
        getChildren().addAll(head(), margin, add);
        panes.onLaidOut(margin::requestLayout);
        refresh();
        model.openProperty().get().flatMap(this::card).ifPresent(NoteCard::open);
    }

    /// Follows the notes while `view` is shown.
    void follow(Subscriptions subscriptions) {
        subscriptions.listen(model.notes(), (ListChangeListener<Note>) _ -> refresh());
        subscriptions.listen(covers.coversProperty(), (_, _, _) -> refresh());
        subscriptions.listen(model.openProperty(), (_, before, now) -> {
            before.flatMap(this::card).ifPresent(NoteCard::close);
            now.flatMap(this::card).ifPresent(NoteCard::open);
            margin.requestLayout();
        });
    }

    private HBox head() {
        var group = new ToggleGroup();
        toggle(beside, "notes-beside", "notes.beside", group);
        toggle(listed, "notes-all", "notes.all", group);
        beside.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else {
                refresh();
            }
        });
        var head = new HBox(6, title, Controls.spring(), beside, listed);
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(head, "notes-head");
    }

    private void toggle(ToggleButton button, String id, String key, ToggleGroup group) {
        button.setText(words.get(key));
        button.getStyleClass().addAll("flat", "small");
        button.setToggleGroup(group);
        Controls.named(button, id, words.get(key));
    }

    private void refresh() {
        var notes = model.notes();
        cards.keySet().removeIf(id -> model.find(id).isEmpty());
        notes.forEach(n -> cards.computeIfAbsent(
                        n.id(), id -> new NoteCard(words, model, covers, id, this::point, this::delete))
                .refresh());
        title.setText(words.get("notes.title", notes.size()));
        var ordered = notes.stream().flatMap(n -> card(n.id()).stream()).toList();
        boolean asList = listed.isSelected();
        if (getChildren().contains(list) != asList) {
            margin.show(List.of());
            all.getChildren().clear();
            getChildren().set(1, asList ? list : margin);
        }
        if (asList && !all.getChildren().equals(ordered)) {
            ordered.forEach(c -> c.setVisible(true));
            all.getChildren().setAll(ordered);
        } else if (!asList) {
            margin.show(ordered);
        }
        margin.requestLayout();
    }

    private Optional<NoteCard> card(NoteId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// Shows a note and opens it for writing.
    void edit(NoteId id) {
        reveal(id);
        card(id).ifPresent(NoteCard::edit);
    }

    /// Puts the keys into the note being written; false where there is none.
    boolean focusOpen() {
        return model.openProperty()
                .get()
                .flatMap(this::card)
                .map(NoteCard::focusText)
                .orElse(false);
    }

    /// Brings a note into sight, its passage and its card.
    void reveal(NoteId id) {
        light(id);
        model.find(id).filter(n -> places.inSight(n).isEmpty()).ifPresent(places::goTo);
        if (listed.isSelected()) {
            card(id).ifPresent(this::scrollTo);
        }
    }

    private void light(NoteId id) {
        cards.values().forEach(c -> c.lit(c.note().equals(id)));
        margin.requestLayout();
    }

    private void scrollTo(NoteCard card) {
        list.layout();
        double hidden = all.getHeight() - list.getViewportBounds().getHeight();
        list.setVvalue(hidden <= 0 ? 0 : Math.clamp(card.getBoundsInParent().getMinY() / hidden, 0, 1));
    }

    /// From a card to its passage: beside the text it is in sight already, from the list it is gone to.
    private void point(NoteId id) {
        light(id);
        model.find(id).ifPresent(note -> {
            if (listed.isSelected() || places.inSight(note).isEmpty()) {
                places.goTo(note);
            } else {
                places.pointAt(note);
            }
        });
    }

    private void delete(NoteId id) {
        model.delete(id);
        window.messages().offer(words.get("notes.deleted"), words.get("notes.undo"), this::undo);
    }

    /// Brings back the note deleted last, and the reader to it.
    void undo() {
        model.undo().ifPresent(note -> {
            window.messages().hush();
            reveal(note.id());
        });
    }
}
