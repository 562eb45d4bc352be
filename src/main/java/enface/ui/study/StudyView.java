package enface.ui.study;

import enface.glossary.ConceptId;
import enface.language.cut.WordBoundaries;
import enface.language.cut.Words;
import enface.note.Note;
import enface.pane.FacingPanes;
import enface.pane.TermHit;
import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.pane.type.WordParts;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.mark.BookmarksModel;
import enface.study.setting.Settings;
import enface.study.setting.Settings.Column;
import enface.study.work.Editing.Details;
import enface.study.work.Reading.Elsewhere;
import enface.study.work.Reading.ReadingPlace;
import enface.study.work.Reading.Shown;
import enface.study.work.VersionNames;
import enface.text.TextPlace;
import enface.text.Version;
import enface.ui.compare.CompareView;
import enface.ui.dictionary.ChineseAids;
import enface.ui.dictionary.WordPopOver;
import enface.ui.find.FindBar;
import enface.ui.find.ParagraphBar;
import enface.ui.hide.HidingBar;
import enface.ui.library.DetailsDialog;
import enface.ui.note.NotesColumn;
import enface.ui.outline.BookmarksView;
import enface.ui.outline.OutlineView;
import enface.ui.outline.ShownOrder;
import enface.ui.outline.VersionPicker;
import enface.ui.part.Columns;
import enface.ui.part.Controls;
import enface.ui.part.StatusLine;
import enface.ui.part.Subscriptions;
import enface.ui.practice.PracticePanel;
import enface.ui.term.TermPopOver;
import enface.ui.type.TypePanel;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A work being studied: the facing panes, the outline on their left, the notes on their right.
public final class StudyView extends BorderPane {

    private static final double ZOOM = 1.1;
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
    private final TermPopOver popOver;
    private final FindBar find;
    private final ParagraphBar paragraphs;
    private final TypePanel type;
    private final ChineseAids chinese;
    private final WordPopOver word;
    private final Copying copies;
    private final PlaceMenu places;
    private final BookmarksModel bookmarks;
    private final BookmarksView bookmarksView;
    private final VersionPicker picker;
    private final CompareView compare;
    private final ScrollPane outlineSide;
    private final ScrollPane compareSide;
    private final HidingBar hiding;
    private final PracticePanel practice;

    public StudyView(WindowModel window, StudyModel model, StatusLine status, Columns columns) {
        this.columns = columns;
        this.window = window;
        this.model = model;
        this.status = status;
        settings = window.settings();
        words = window.words();
        panes = new FacingPanes(words::get);
        panes.setId("panes");
        panes.pointer().setWordFinder(WordBoundaries::wordAt);
        panes.type()
                .setWordParts(language -> window.hyphenations()
                        .loaded(language)
                        .<WordParts>map(h -> h::in)
                        .orElse(WordParts.NONE));
        panes.textLayoutProperty().set(layout(settings.rowsProperty().get()));
        marks = new StudyMarks(model, panes.marks());
        picker = new VersionPicker(words, model, this::editDetails);
        panes.setOrder(new ShownOrder(model, () -> picker.toggle(panes)));
        outline = new OutlineView(words, model, this::goToParagraph, () -> picker.toggle(panes));
        notes = new NotesColumn(window, model, panes, this::newNote);
        popOver = new TermPopOver(words, model);
        find = new FindBar(window, model, panes);
        window.counterparts().ifPresent(marks::words);
        panes.setLevelPoints(model.reading().levelPoints());
        panes.onLevelPoints(model.reading()::setLevelPoints);
        setId("study-view");
        setMinSize(0, 0); // what it asks for at one size must not hold it at the next
        getStyleClass().add("study-view");
        paragraphs = new ParagraphBar(words, this::paragraphCount, this::goToParagraph, panes::requestFocus);
        bookmarks =
                new BookmarksModel(model.reading(), model.covers(), model.bookmarks(), window.saying(), window.means());
        bookmarksView = new BookmarksView(words, bookmarks, model, this::goToRow, this::toggleBookmark);
        outline.add(bookmarksView);
        type = new TypePanel(window, panes);
        chinese = new ChineseAids(window, model, panes);
        word = new WordPopOver(window, model, panes);
        copies = new Copying(words, model, panes);
        places = new PlaceMenu(words, model, panes, word::showAt, term -> popOver.show(panes, Optional.of(term)));
        hiding = new HidingBar(window, model, panes);
        practice = new PracticePanel(window, model, panes, status);
        new ReadingFocus(panes);
        practice.setRoom(this::roomBelow);
        setTop(new VBox(new LowPanel(type, this::mostType), find, paragraphs, hiding));
        setBottom(practice);
        setCenter(panes);
        show(model.reading().shownProperty().get());
        showTerms();
        compare = new CompareView(window, model, panes);
        outlineSide = Controls.tall(outline, "outline-side");
        compareSide = Controls.tall(compare, "compare-side");
        status.saved(model.notes().savedProperty().get());
        status.onGap(() -> model.reading().gapAfter(rowRead()).ifPresent(this::goToRow));
        listen();
        arrange();
    }

    private void listen() {
        widthProperty().addListener(_ -> arrange());
        panes.pointer().onTermHover(this::pointAt);
        panes.pointer().onNoteClicked(notes::reveal);
        panes.onLaidOut(this::tellPlace);
        panes.positionProperty().addListener((_, _, now) -> moved(now));
        panes.currentRowProperty().addListener((_, _, row) -> {
            model.reading().currentRowProperty().set(row.intValue());
            tellPlace();
            model.reading().elsewhere(row.intValue()).ifPresent(this::offerElsewhere);
        });
        panes.type()
                .textScaleProperty()
                .addListener((_, _, scale) -> settings.type().scaleProperty().set(scale.doubleValue()));
        panes.textLayoutProperty()
                .addListener((_, _, now) -> settings.rowsProperty().set(now == Layout.ROWS));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Subscriptions.whileShown(this, s -> {
            s.add(model.reading().shownProperty().subscribe((_, now) -> show(now)));
            s.add(model.termsProperty().subscribe((_, _) -> showTerms()));
            s.add(model.notes().savedProperty().subscribe((_, all) -> status.saved(all)));
            s.listen(model.notes().notes(), (ListChangeListener<Note>) marks::notes);
            s.add(settings.rowsProperty()
                    .subscribe((_, now) -> panes.textLayoutProperty().set(layout(now))));
            s.add(settings.outlineProperty().subscribe((_, _) -> arrange()));
            s.add(settings.notesProperty().subscribe((_, _) -> arrange()));
            s.add(columns.outlineProperty().subscribe((_, _) -> stand()));
            s.add(columns.notesProperty().subscribe((_, _) -> stand()));
            s.add(model.reading().shownProperty().subscribe((_, _) -> arrange()));
            notes.follow(s);
            find.follow(s);
            hiding.follow(s);
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
        sceneProperty().addListener((_, _, scene) -> {
            popOver.show(panes, Optional.empty());
            word.hide();
            if (scene != null && !notes.focusOpen()) {
                panes.requestFocus();
            }
        });
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
                .ifPresent(before -> DetailsDialog.ask(panes, words, before, now -> window.edit(before, now)));
    }

    private static Layout layout(boolean rows) {
        return rows ? Layout.ROWS : Layout.FACING;
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
        panes.goTo(new ReadingPosition(place.row(), place.fraction()));
        panes.setCurrentRow(row);
        marks.notes();
        outline.show(shown);
        window.countTerms(model, status::glossary);
        status.aligned(model.reading().completeRows(), shown.rows().size());
    }

    private void offerElsewhere(Elsewhere elsewhere) {
        window.messages()
                .offer(
                        words.get(
                                "study.elsewhere",
                                VersionNames.of(words, model.work().versions())
                                        .full(elsewhere.version().id()),
                                elsewhere.paragraph() + 1),
                        words.get("study.elsewhere.go"),
                        () -> {
                            panes.goTo(new ReadingPosition(elsewhere.row(), 0));
                            panes.requestFocus();
                        });
    }

    private PaneText pane(Version version) {
        var label = VersionNames.of(words, model.work().versions()).labelOrRole(version.id());
        return new PaneText(
                version.id(), version.language(), words.language(version.language()), label, version.text());
    }

    private void showTerms() {
        marks.terms();
        window.countTerms(model, status::glossary);
    }

    private void moved(ReadingPosition now) {
        model.reading().placeProperty().set(new ReadingPlace(now.row(), now.fraction()));
        popOver.show(panes, Optional.empty());
        word.hide();
    }

    /// The current row, or else the one at the reading line.
    private int rowRead() {
        int current = panes.getCurrentRow();
        return current >= 0 ? current : panes.getPosition().row();
    }

    /// Says in the status where the reader is; what is in sight is known only after the layout.
    private void tellPlace() {
        var shown = model.reading().shownProperty().get();
        int rows = shown.rows().size();
        if (rows > 0) {
            var now = panes.getPosition();
            boolean end = panes.lastVisibleRow() == rows - 1;
            int row = Math.min(rowRead(), rows - 1);
            outline.mark(model.reading().paragraphOf(row));
            status.place(
                    model.reading().paragraphOf(row) + 1,
                    shown.versions().getFirst().text().paragraphs().size(),
                    end ? 1 : (now.row() + now.fraction()) / rows);
        }
    }

    private void goToParagraph(int paragraph) {
        panes.goToPlace(0, new TextPlace(paragraph, 0));
        panes.requestFocus();
    }

    private int paragraphCount() {
        return model.reading()
                .shownProperty()
                .get()
                .versions()
                .getFirst()
                .text()
                .paragraphs()
                .size();
    }

    private void goToRow(int row) {
        panes.goTo(new ReadingPosition(row, 0));
        panes.setCurrentRow(row);
        panes.requestFocus();
    }

    /// Marks the current row, or else the one at the reading line.
    private void toggleBookmark() {
        bookmarks.toggle(rowRead());
    }

    private void pointAt(Optional<TermHit> hit) {
        Optional<ConceptId> concept = hit.map(h -> h.match().concept().id());
        panes.marks().highlightConcept(concept);
        popOver.show(panes, hit);
    }

    private void press(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>;
        boolean known = find.press(event)
                || compare.press(event)
                || (event.getCode() == KeyCode.ESCAPE && letGo())
                || (!typed && openMenu(event))
                || (!typed && (event.isShortcutDown() ? shortcut(event) : letter(event.getCode())));
        if (known) {
            event.consume();
        }
    }

    /// Lets go of one thing of those that lie over the text or beside it, the uppermost first.
    private boolean letGo() {
        return word.letGo() || find.letGo() || type.letGo() || compare.letGo();
    }

    /// The menu of the place, by the key for it or by its other name.
    private boolean openMenu(KeyEvent event) {
        boolean asked =
                event.getCode() == KeyCode.CONTEXT_MENU || (event.isShiftDown() && event.getCode() == KeyCode.F10);
        if (asked) {
            places.open();
        }
        return asked;
    }

    private boolean letter(KeyCode key) {
        switch (key) {
            case N -> newNote();
            case V -> picker.toggle(panes);
            case B -> toggleBookmark();
            case C -> compare.toggle();
            case D -> word.showSelected();
            case P -> practice.toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> {
                if (event.isAltDown()) {
                    copies.cited();
                } else if (event.isShiftDown()) {
                    copies.table();
                } else {
                    return false;
                }
            }
            case G -> {
                if (event.isShiftDown()) {
                    return false;
                }
                paragraphs.open();
            }
            case Z -> notes.undo();
            case PLUS, EQUALS, ADD ->
                panes.type().setTextScale(Math.min(2.5, panes.type().getTextScale() * ZOOM));
            case MINUS, SUBTRACT ->
                panes.type().setTextScale(Math.max(0.6, panes.type().getTextScale() / ZOOM));
            case DIGIT0, NUMPAD0 -> panes.type().setTextScale(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Makes a note about what is selected, or else about the current sentence in every pane.
    private void newNote() {
        var selected = Map.copyOf(panes.selections());
        var passages = selected.isEmpty() ? model.reading().passages(panes.getCurrentRow()) : selected;
        model.notes().create(passages).ifPresent(note -> {
            panes.clearSelection();
            settings.notesProperty().set(Column.SHOWN);
            notes.edit(note.id());
        });
    }
}
