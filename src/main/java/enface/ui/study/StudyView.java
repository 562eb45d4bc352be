package enface.ui.study;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.glossary.ConceptId;
import enface.language.cut.Words;
import enface.note.Note;
import enface.pane.FacingPanes;
import enface.pane.TermHit;
import enface.pane.key.CommandKeys;
import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.mark.BookmarksModel;
import enface.study.setting.Settings;
import enface.study.work.Editing.Details;
import enface.study.work.Reading.Shown;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.text.VersionId;
import enface.ui.compare.CompareView;
import enface.ui.correct.PuttingRight;
import enface.ui.dictionary.ChineseAids;
import enface.ui.dictionary.WordPopOver;
import enface.ui.find.FindBar;
import enface.ui.find.ParagraphBar;
import enface.ui.hide.HidingBar;
import enface.ui.hint.HintBar;
import enface.ui.library.DetailsDialog;
import enface.ui.note.NotesColumn;
import enface.ui.note.Noting;
import enface.ui.outline.BookmarksView;
import enface.ui.outline.OutlineView;
import enface.ui.outline.ShownOrder;
import enface.ui.outline.VersionPicker;
import enface.ui.part.Columns;
import enface.ui.part.Controls;
import enface.ui.part.StatusLine;
import enface.ui.part.Subscriptions;
import enface.ui.practice.PracticePanel;
import enface.ui.term.TermBar;
import enface.ui.term.TermPopOver;
import enface.ui.type.TypePanel;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A work being studied: the facing panes, the outline on their left, the notes on their right.
public final class StudyView extends BorderPane {

    /// The head of the panes and a few lines.
    private static final double LEAST_TEXT = 150;
    private static final double LEAST_TYPE = 84;
    private static final double MOST_TYPE = 0.25;

    private final WindowModel window;
    private final StudyModel model;
    private final Settings settings;
    private final Words words;
    private final StatusLine status;
    private final Columns columns;
    private final FacingPanes panes;
    private final StudyMarks marks;
    private final OutlineView outline;
    private final NotesColumn notes;
    private final Noting noting;
    private final TermPopOver popOver;
    private final FindBar find;
    private final ParagraphBar paragraphs;
    private final TypePanel type;
    private final ChineseAids chinese;
    private final WordPopOver word;
    private final Whereabouts where;
    private final BookmarksModel bookmarks;
    private final BookmarksView bookmarksView;
    private final VersionPicker picker;
    private final CompareView compare;
    private final ScrollPane outlineSide;
    private final ScrollPane compareSide;
    private final HidingBar hiding;
    private final PracticePanel practice;
    private final PuttingRight right;
    private final TermBar newTerm;

    public StudyView(WindowModel window, StudyModel model, StatusLine status, Columns columns, Deeds deeds) {
        this.columns = columns;
        this.window = window;
        this.model = model;
        this.status = status;
        settings = window.settings();
        words = window.words();
        panes = StudyPanes.of(window, model);
        marks = new StudyMarks(model, panes.marks());
        where = new Whereabouts(words, model, panes, status, window.messages());
        picker = new VersionPicker(words, model, this::editDetails);
        panes.setOrder(new ShownOrder(model, () -> picker.toggle(panes)));
        outline = new OutlineView(words, model, where::goToParagraph, () -> picker.toggle(panes));
        notes = new NotesColumn(window, model, panes);
        noting = new Noting(window, model, panes, notes);
        popOver = new TermPopOver(words, model, window.vocabulary().cards()::has);
        find = new FindBar(window, model, panes, deeds);
        paragraphs = new ParagraphBar(words, where::paragraphCount, where::goToParagraph, panes::requestFocus);
        bookmarks = new BookmarksModel(
                model.reading(), model.covers(), model.bookmarksProperty().get(), window.saying(), window.means());
        bookmarksView = new BookmarksView(words, bookmarks, model, where::goToRow, this::toggleBookmark);
        type = new TypePanel(window, panes);
        chinese = new ChineseAids(window, model, panes);
        word = new WordPopOver(window, model, panes);
        hiding = new HidingBar(window, model, panes, deeds);
        practice = new PracticePanel(window, model, panes, status, deeds);
        right = new PuttingRight(window, model, panes, where::goToRow, notes::undo);
        newTerm = new TermBar(window, model, panes, word::shown);
        noting.onTerm(newTerm::open);
        compare = new CompareView(window, model, panes, deeds);
        outlineSide = Controls.tall(outline, "outline-side");
        compareSide = Controls.tall(compare, "compare-side");
        offer(deeds);
        put(deeds);
        show(model.reading().shownProperty().get());
        showTerms();
        listen();
        follow();
        arrange();
    }

    private void put(Deeds deeds) {
        outline.add(bookmarksView);
        setId("study-view");
        setMinSize(0, 0); // what it asks for at one size must not hold it at the next
        getStyleClass().add("study-view");
        practice.setRoom(this::roomBelow);
        var low = new LowPanel(type, this::mostType);
        setTop(new VBox(low, find, paragraphs, newTerm, hiding, right.bar(), new HintBar(window, model, panes)));
        setBottom(practice);
        setCenter(new StackPane(panes, right.editor()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typed = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase;
            if (!typed) {
                CommandKeys.press(event, deeds, Set.of(Reach.READING));
            }
        });
    }

    /// What can be done with an open work as a whole; the parts of the view say themselves what they can do.
    private void offer(Deeds deeds) {
        deeds.show(panes.deeds());
        deeds.set(Command.PARAGRAPH, Deed.of(paragraphs::open));
        deeds.set(Command.NEXT_GAP, Deed.of(where::nextGap));
        deeds.set(
                Command.SHOW_OUTLINE,
                Deed.of(() -> columns.askOutline(!columns.outlineProperty().get()))
                        .on(columns.outlineProperty())
                        .when(model.compareChoice().onProperty().map(comparing -> !comparing)));
        deeds.set(
                Command.SHOW_NOTES,
                Deed.of(() -> columns.askNotes(!columns.notesProperty().get()))
                        .on(columns.notesProperty())
                        .when(columns.notesPossibleProperty()));
        deeds.set(Command.COLUMNS, Deed.of(columns::toggle));
        deeds.set(Command.VERSIONS, Deed.of(() -> picker.toggle(panes)));
        deeds.set(Command.DETAILS, Deed.of(this::editDetails));
        type.offer(deeds);
        chinese.offer(deeds);
        noting.offer(deeds);
        right.offer(deeds);
        newTerm.offer(deeds);
        deeds.set(Command.LOOK_UP, Deed.of(word::showSelected));
        deeds.set(Command.BOOKMARK, Deed.of(this::toggleBookmark));
        deeds.set(Command.LET_GO, Deed.maybe(this::letGo));
        new PlaceMenu(words, model, panes, word::showAt, term -> popOver.show(panes, Optional.of(term))).offer(deeds);
        new Copying(words, model, panes).offer(deeds);
    }

    private void listen() {
        window.screens().counterparts().ifPresent(c -> marks.words(c, newTerm::renew));
        status.saved(model.notes().savedProperty().get());
        widthProperty().addListener(_ -> arrange());
        panes.pointer().onTermHover(this::pointAt);
        panes.pointer().onNoteClicked(notes::reveal);
        where.follow(outline::mark);
        panes.positionProperty().addListener(_ -> hideEntries());
        panes.type()
                .textScaleProperty()
                .addListener((_, _, scale) -> settings.type().scaleProperty().set(scale.doubleValue()));
        panes.textLayoutProperty()
                .addListener((_, _, now) -> settings.rowsProperty().set(now == Layout.ROWS));
        sceneProperty().addListener((_, _, scene) -> {
            hideEntries();
            if (scene != null && !notes.focusOpen()) {
                panes.requestFocus();
            }
        });
    }

    private void hideEntries() {
        popOver.show(panes, Optional.empty());
        word.hide();
    }

    private void follow() {
        Subscriptions.whileShown(this, s -> {
            s.add(model.reading().shownProperty().subscribe((_, now) -> show(now)));
            s.add(model.reading().currentRowProperty().subscribe((_, row) -> where.stayAt(row.intValue())));
            s.add(model.termsProperty().subscribe((_, _) -> showTerms()));
            s.add(model.notes().savedProperty().subscribe((_, all) -> status.saved(all)));
            s.listen(model.notes().notes(), (ListChangeListener<Note>) marks::notes);
            s.add(model.bookmarksProperty().subscribe((_, _) -> bookmarks.reload()));
            s.add(settings.rowsProperty()
                    .subscribe((_, now) -> panes.textLayoutProperty().set(StudyPanes.layout(now))));
            s.add(settings.outlineProperty().subscribe((_, _) -> arrange()));
            s.add(settings.notesProperty().subscribe((_, _) -> arrange()));
            s.add(columns.outlineProperty().subscribe((_, _) -> stand()));
            s.add(columns.notesProperty().subscribe((_, _) -> stand()));
            s.add(model.reading().shownProperty().subscribe((_, _) -> arrange()));
            notes.follow(s);
            find.follow(s);
            hiding.follow(s);
            right.follow(s);
            practice.follow(s);
            outline.follow(s);
            bookmarksView.follow(s);
            type.follow(s);
            chinese.follow(s);
            word.follow(s);
            compare.follow(s);
            s.add(model.compareChoice().onProperty().subscribe((_, _) -> arrange()));
            s.add(model.notes().openProperty().subscribe((_, _) -> arrange()));
        });
    }

    /// The version a person clicked in last.
    public Optional<VersionId> lastClicked() {
        return panes.pointer().lastClicked();
    }

    /// How many times the notes were marked in the text.
    public int notesMarked() {
        return marks.marked();
    }

    private void editDetails() {
        window.works().stream()
                .filter(w -> w.id().equals(model.work().work().id()))
                .findFirst()
                .map(Details::of)
                .ifPresent(before -> DetailsDialog.ask(
                        panes, words, before, now -> window.changes().edit(before, now)));
    }

    private void arrange() {
        boolean writing = model.notes().openProperty().get().isPresent();
        int versions = model.reading().shownProperty().get().versions().size();
        columns.fit(new Columns.Room(getWidth(), versions, compare.isOn(), writing));
        stand();
    }

    private void stand() {
        setLeft(compare.isOn() ? compareSide : columns.outlineProperty().get() ? outlineSide : null);
        setRight(columns.notesProperty().get() ? notes : null);
    }

    /// How high the panel of type may be; what does not fit is scrolled to.
    private double mostType() {
        return Math.max(LEAST_TYPE, getHeight() * MOST_TYPE);
    }
    /// What is left for the practice below when the text has what it needs.
    private double roomBelow() {
        return getHeight() - getTop().prefHeight(getWidth()) - LEAST_TEXT;
    }

    private void show(Shown shown) {
        var place = model.reading().placeProperty().get();
        int row = model.reading().currentRowProperty().get();
        panes.show(shown.versions().stream().map(this::pane).toList(), shown.rows());
        panes.setMoved(shown.moved());
        panes.setLevelPoints(model.reading().levelPoints());
        panes.goTo(new ReadingPosition(place.row(), place.fraction()));
        panes.setCurrentRow(row);
        marks.notes();
        outline.show(shown);
        model.countTerms(window.tasks(), status::glossary);
        status.aligned(model.reading().completeRows(), shown.rows().size());
    }

    private PaneText pane(Version version) {
        var label = VersionNames.of(words, model.work().versions()).labelOrRole(version.id());
        return new PaneText(
                version.id(), version.language(), words.language(version.language()), label, version.text());
    }

    private void showTerms() {
        marks.terms();
        model.countTerms(window.tasks(), status::glossary);
    }

    /// Marks the current row, or else the one at the reading line.
    private void toggleBookmark() {
        bookmarks.toggle(where.rowRead());
    }

    private void pointAt(Optional<TermHit> hit) {
        Optional<ConceptId> concept = hit.map(h -> h.match().concept().id());
        panes.marks().highlightConcept(concept);
        popOver.show(panes, hit);
    }

    /// Lets go of one thing of those that lie over the text or beside it, the uppermost first.
    private boolean letGo() {
        return right.letGo()
                || noting.letGo()
                || word.letGo()
                || newTerm.letGo()
                || find.letGo()
                || type.letGo()
                || right.letGoOfLinks()
                || compare.letGo();
    }
}
