package enface.ui.note;

import enface.language.cut.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.hide.CoverModel;
import enface.study.note.NotesModel;
import enface.study.note.WholeWords;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notes of a work: beside their passages, or all of them as a list that jumps.
public final class NotesColumn extends VBox implements NoteCard.Deeds {

    private final Words words;
    private final WindowModel window;
    private final NotesModel model;
    private final CoverModel covers;
    private final FacingPanes panes;
    private final NotePlaces places;
    private final NoteTools tools;
    private final WholeWords wholeWords;
    private final NoteCards cards = new NoteCards(this::made);
    private final Label title = Controls.label("", "section");
    private final NotesMargin margin;
    private final NotesList list;
    private final ToggleButton beside = new ToggleButton();
    private final ToggleButton listed = new ToggleButton();

    /// @param newNote makes a note about what is selected
    public NotesColumn(WindowModel window, StudyModel study, FacingPanes panes, Runnable newNote) {
        this.window = window;
        this.panes = panes;
        words = window.words();
        model = study.notes();
        covers = study.covers();
        tools = new NoteTools(words, study);
        places = new NotePlaces(study, panes);
        wholeWords = new WholeWords(id -> study.work().version(id));
        margin = new NotesMargin(model, panes, places, cards);
        list = new NotesList(model, cards, words.get("notes.all"));
        setId("notes");
        getStyleClass().add("notes");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(margin, Priority.ALWAYS);
        var add = Controls.quiet("new-note", words.get("notes.new"), newNote);
        getChildren().addAll(head(), margin, add);
        panes.onLaidOut(margin::requestLayout);
        tell();
        model.openProperty().get().map(cards::of).ifPresent(NoteCard::open);
    }

    private NoteCard made(NoteId id) {
        var card = new NoteCard(tools, id, this);
        card.setManaged(false); // what is typed in a card lays out nothing else
        card.focusWithinProperty().addListener((_, _, within) -> {
            if (within && listed.isSelected()) {
                list.bring(id);
            }
        });
        return card;
    }

    /// Follows the notes while `view` is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.listen(model.notes(), (ListChangeListener<Note>) this::changed);
        subscriptions.add(covers.coversProperty().subscribe((_, _) -> refresh()));
        subscriptions.add(model.openProperty().subscribe((before, now) -> {
            before.flatMap(cards::known).ifPresent(NoteCard::close);
            now.map(cards::of).ifPresent(NoteCard::open);
            if (now.isEmpty()) {
                panes.requestFocus(); // nobody types any more
            }
            layOut();
        }));
    }

    private HBox head() {
        var group = new ToggleGroup();
        toggle(beside, "notes-beside", "notes.beside", group);
        toggle(listed, "notes-all", "notes.all", group);
        beside.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else if (before != null && !before.equals(now)) {
                arrange();
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

    /// Changes the one card whose note was written in; where notes came or went, all have other numbers.
    private void changed(Change<? extends Note> change) {
        boolean same = true;
        while (change.next()) {
            same &= change.wasReplaced() && change.getAddedSize() == 1 && change.getRemovedSize() == 1;
            if (same) {
                refresh(change.getRemoved().getFirst(), change.getAddedSubList().getFirst());
            }
        }
        if (!same) {
            refresh();
        }
    }

    private void refresh(Note before, Note now) {
        if (!before.id().equals(now.id())) {
            refresh();
            return;
        }
        cards.known(now.id()).ifPresent(card -> {
            card.refresh();
            if (!card.isEditing() || !before.targets().equals(now.targets())) {
                layOut();
            }
        });
    }

    private void refresh() {
        cards.all().forEach(NoteCard::refresh);
        tell();
        layOut();
    }

    private void tell() {
        title.setText(words.get("notes.title", model.notes().size()));
    }

    private void layOut() {
        margin.requestLayout();
        list.requestLayout();
    }

    private void arrange() {
        margin.clear();
        list.clear();
        getChildren().set(1, listed.isSelected() ? list : margin);
        layOut();
    }

    /// How many cards were made so far.
    int cardsBuilt() {
        return cards.built();
    }

    /// Shows a note and opens it for writing.
    public void edit(NoteId id) {
        reveal(id);
        model.openProperty().set(Optional.of(id));
        focusOpen();
    }

    /// Puts the keys into the note being written; false where there is none.
    public boolean focusOpen() {
        if (model.openProperty().get().isEmpty()) {
            return false;
        }
        layOut();
        layout(); // only a card that is there can have the keys
        return model.openProperty()
                .get()
                .flatMap(cards::known)
                .map(NoteCard::focusText)
                .orElse(false);
    }

    /// Brings a note into sight, its passage and its card.
    public void reveal(NoteId id) {
        light(id);
        model.find(id).filter(n -> places.inSight(n).isEmpty()).ifPresent(places::goTo);
        if (listed.isSelected()) {
            list.reveal(id);
        }
    }

    private void light(NoteId id) {
        cards.light(id);
        margin.requestLayout();
    }

    /// From a card to its passage: beside the text it is in sight already, from the list it is gone to.
    @Override
    public void point(NoteId id) {
        light(id);
        model.find(id).ifPresent(note -> {
            if (listed.isSelected() || places.inSight(note).isEmpty()) {
                places.goTo(note);
            } else {
                places.pointAt(note);
            }
        });
    }

    @Override
    public void changedHeight() {
        layOut();
    }

    @Override
    public Optional<Note> grown(Note note) {
        return wholeWords.of(note);
    }

    @Override
    public void delete(NoteId id) {
        model.delete(id);
        window.messages().offer(words.get("notes.deleted"), words.get("notes.undo"), this::undo);
    }

    /// Brings back the note deleted last, and the reader to it.
    public void undo() {
        model.undo().ifPresent(note -> {
            window.messages().hush();
            reveal(note.id());
        });
    }
}
