package enface.ui.note;

import enface.command.Deeds;
import enface.language.cut.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.pane.level.AskedLayout;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.hide.CoverModel;
import enface.study.note.NotesEverywhere.OfWork;
import enface.study.note.NotesModel;
import enface.study.note.WholeWords;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.ui.note.all.EverywhereView;
import enface.ui.note.all.NotesFilterBar;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notes of a work: beside their passages, or all of them as a list that jumps.
public final class NotesColumn extends VBox implements NoteCard.Deeds {

    private final Words words;
    private final WindowModel window;
    private final StudyModel study;
    private final NotesModel model;
    private final CoverModel covers;
    private final FacingPanes panes;
    private final NotePlaces places;
    private final NoteTools tools;
    private final WholeWords wholeWords;
    private final NoteCards cards = new NoteCards(this::made);
    private final NotesMargin margin;
    private final NotesList list;
    private final NotesHead head;
    private final WorkNotes workNotes;
    private final NotesFilterBar filter;
    private final ReviewPanel review;
    private final EverywhereView everywhere;
    private Runnable newNote = () -> {};

    public NotesColumn(WindowModel window, StudyModel study, FacingPanes panes) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        words = window.words();
        head = new NotesHead(words, this::arrange);
        model = study.notes();
        covers = study.covers();
        tools = new NoteTools(words, study);
        places = new NotePlaces(study, panes);
        wholeWords = new WholeWords(id -> study.work().version(id));
        margin = new NotesMargin(model, panes, places, cards);
        list = new NotesList(model.found().shown(), cards, words.get("notes.all"));
        workNotes = new WorkNotes(words, model, cards);
        filter = new NotesFilterBar(words, study);
        review = new ReviewPanel(tools, new Shown());
        everywhere = new EverywhereView(words, study, window.notesEverywhere(), this::open);
        cards.pin(() -> head.isBeside() ? workNotes.pinned() : Set.of());
        setId("notes");
        getStyleClass().add("notes");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(margin, Priority.ALWAYS);
        VBox.setVgrow(review, Priority.ALWAYS);
        var add = Controls.quiet("new-note", words.get("notes.new"), () -> newNote.run());
        getChildren().addAll(head, workNotes, margin, add);
        panes.onLaidOut(() -> AskedLayout.of(margin)); // in the middle of the layout of the panes
        tell();
        model.openProperty().get().map(cards::of).ifPresent(NoteCard::open);
        if (window.notesEverywhere().openProperty().get()) {
            head.showEverywhere();
        }
        model.soughtProperty().get().ifPresent(cards::light);
    }

    /// Shows a note of whatever work; of another one, that is opened.
    private void open(OfWork chosen) {
        if (chosen.work().id().equals(study.work().work().id())) {
            point(chosen.note().id());
        } else {
            window.notesEverywhere().openProperty().set(false);
            window.screens().open(chosen.note());
        }
    }

    /// Where a passage to look at may stand now is shown in the text.
    private final class Shown implements ReviewPanel.Shower {

        @Override
        public void accept(VersionId version, TextRange range) {
            places.show(version, range);
        }

        @Override
        public void delete(NoteId note) {
            NotesColumn.this.delete(note);
        }

        @Override
        public void point(NoteId note) {
            cards.light(note);
        }
    }

    /// Says what makes a note about what is selected.
    void onNewNote(Runnable action) {
        newNote = action;
    }

    private NoteCard made(NoteId id) {
        var card = new NoteCard(tools, id, this);
        card.setManaged(false); // what is typed in a card lays out nothing else
        card.focusWithinProperty().addListener((_, _, within) -> {
            if (within && head.isListing()) {
                list.bring(id);
            }
        });
        return card;
    }

    /// Follows the notes while `view` is shown.
    public void follow(Subscriptions subscriptions) {
        new NoteChanges(cards, this::counted, this::tell, this::layOut).follow(model, subscriptions);
        everywhere.follow(subscriptions);
        subscriptions.add(
                model.keptTwiceProperty().subscribe((_, _) -> window.messages().say(words.get("notes.kept-twice"))));
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

    private void refresh() {
        cards.all().forEach(NoteCard::refresh);
        counted();
        tell();
        layOut();
    }

    /// There may be others of each category now.
    private void counted() {
        if (head.isListing()) {
            filter.refresh();
        }
    }

    private void tell() {
        head.tell(
                model.notes().size(),
                model.found().shown().size(),
                model.review().count());
        if (head.isReviewing()) {
            review.refresh();
        }
    }

    private void layOut() {
        workNotes.requestLayout();
        margin.requestLayout();
        list.requestLayout();
    }

    private void arrange() {
        margin.clear();
        list.clear();
        workNotes.clear();
        window.notesEverywhere().openProperty().set(head.isEverywhere());
        var below = getChildren().getLast();
        var parts = new ArrayList<Node>(List.of(getChildren().getFirst()));
        if (head.isListing()) {
            filter.refresh();
            parts.addAll(List.of(filter, list));
        } else if (head.isReviewing()) {
            parts.add(review);
        } else if (head.isEverywhere()) {
            parts.add(everywhere);
            everywhere.refresh();
        } else {
            parts.addAll(List.of(workNotes, margin));
        }
        parts.add(below);
        getChildren().setAll(parts);
        tell();
        layOut();
    }

    /// Puts the keys into the words that notes are found by; asked again, those of all works.
    void find() {
        boolean isAsking = head.isListing() && filter.isFocusWithin();
        if (isAsking || head.isEverywhere()) {
            head.showEverywhere();
            everywhere.focus();
        } else {
            head.list();
            filter.focus();
        }
    }

    /// Goes back to the work that was open before a note of another one was looked at, and to those notes.
    boolean backToWork() {
        boolean back = window.screens().backToWork();
        window.notesEverywhere().openProperty().set(back || head.isEverywhere());
        return back;
    }

    /// Shows the passages that a person has to look at.
    void review() {
        head.review();
        review.refresh();
    }

    /// Says what is done with the passages to look at.
    void offer(Deeds deeds) {
        review.offer(deeds, head.reviewingProperty());
    }

    /// The note that is pointed at, where one is.
    Optional<NoteId> pointed() {
        return cards.lit().filter(id -> model.find(id).isPresent());
    }

    /// Goes to the next note, or the one before, of those that are listed; from none to the first at or behind the
    /// place read.
    void step(int by) {
        var all = head.isListing() ? model.found().shown() : model.notes();
        if (all.isEmpty()) {
            return;
        }
        int at = pointed()
                .filter(id -> head.isListing()
                        || model.find(id).filter(places::isRead).isPresent())
                .map(id -> IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(id))
                        .findFirst()
                        .orElse(-1))
                .orElse(-1);
        int first = (int)
                all.stream().takeWhile(n -> !n.isOnWork() && places.isBefore(n)).count();
        int to = at >= 0 ? at + by : by > 0 ? first : first - 1;
        point(all.get(Math.clamp(to, 0, all.size() - 1)).id());
        if (head.isListing()) {
            list.reveal(all.get(Math.clamp(to, 0, all.size() - 1)).id());
        }
    }

    /// Points at all notes on a passage that was clicked; a further click goes to the next of them.
    public void reveal(List<NoteId> notes) {
        int at = pointed().map(notes::indexOf).orElse(-1);
        var next = notes.get((at + 1) % notes.size());
        reveal(next);
        cards.light(next, notes);
    }

    /// How many cards were made so far.
    int cardsBuilt() {
        return cards.built();
    }

    /// Shows a note and opens it for writing.
    public void edit(NoteId id) {
        boolean listed =
                head.isListing() && model.found().shown().stream().map(Note::id).anyMatch(id::equals);
        if (!listed) {
            head.standBeside(); // else there is no card to write in
        }
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
        if (head.isListing()) {
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
            if (head.isListing() || places.inSight(note).isEmpty()) {
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
