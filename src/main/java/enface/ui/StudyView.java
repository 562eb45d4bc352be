package enface.ui;

import enface.glossary.ConceptId;
import enface.language.WordBoundaries;
import enface.language.Words;
import enface.note.NoteId;
import enface.note.Scheme;
import enface.pane.FacingPanes;
import enface.pane.NoteMark;
import enface.pane.PaneText;
import enface.pane.ReadingPosition;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.study.StudyModel.ReadingPlace;
import enface.study.StudyModel.Shown;
import enface.study.WindowModel;
import enface.text.Role;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// A work being studied: the facing panes, the outline on their left, the notes on their right.
final class StudyView extends BorderPane {

    private static final double ROOM_FOR_OUTLINE = 1100;

    private final StudyModel model;
    private final Words words;
    private final StatusLine status;
    private final FacingPanes panes;
    private final OutlineView outline;
    private final NotesColumn notes;
    private final TermPopOver popOver;

    StudyView(WindowModel window, StudyModel model, StatusLine status) {
        this.model = model;
        this.status = status;
        words = window.wordsProperty().get();
        panes = new FacingPanes(words::get);
        panes.setId("panes");
        panes.setWordFinder(WordBoundaries::wordAt);
        outline = new OutlineView(words, model, this::goToParagraph);
        notes = new NotesColumn(words, model, panes, window, this::newNote);
        popOver = new TermPopOver(words, model);
        setId("study-view");
        getStyleClass().add("study-view");
        setCenter(panes);
        setRight(notes);
        widthProperty().addListener((_, _, width) -> setLeft(width.doubleValue() >= ROOM_FOR_OUTLINE ? outline : null));
        panes.onTermHover(this::pointAt);
        panes.onNoteClicked(notes::reveal);
        panes.positionProperty().addListener((_, _, now) -> moved(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Subscriptions.whileShown(this, s -> {
            s.listen(model.shownProperty(), (_, _, now) -> show(now));
            s.listen(model.termsProperty(), (_, _, _) -> showTerms());
            s.listen(model.notes().savedProperty(), (_, _, all) -> status.saved(all));
        });
        model.notes().notes().addListener((ListChangeListener<Object>) _ -> showMarks());
        show(model.shownProperty().get());
        showTerms();
        status.saved(true);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                panes.requestFocus();
            }
        });
    }

    private void show(Shown shown) {
        var place = model.placeProperty().get();
        panes.show(shown.versions().stream().map(this::pane).toList(), shown.rows());
        panes.goTo(new ReadingPosition(place.row(), place.fraction()));
        showMarks();
        outline.show(shown);
        status.aligned(model.completeRows(), shown.rows().size());
        moved(panes.getPosition());
    }

    private PaneText pane(Version version) {
        var role = words.get(version.role() == Role.ORIGINAL ? "version.original" : "version.translation");
        var by = version.by().isEmpty() ? role : version.by();
        return new PaneText(version.id(), version.language(), words.language(version.language()), by, version.text());
    }

    private void showTerms() {
        var terms = model.termsProperty().get();
        var versions = model.shownProperty().get().versions();
        panes.setTermSource((id, paragraph) -> versions.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(v -> terms.in(v, paragraph))
                .orElse(List.of()));
        status.glossary(terms.concepts().size());
    }

    private void showMarks() {
        var marks = new ArrayList<NoteMark>();
        for (var note : model.notes().notes()) {
            var category = Scheme.PROCEDURES.category(note.category()).orElse(Scheme.NONE);
            note.targets()
                    .forEach(t -> marks.add(new NoteMark(
                            t.version(), t.range(), note.id(), model.notes().number(note.id()), category)));
        }
        panes.setNotes(marks);
    }

    private void moved(ReadingPosition now) {
        model.placeProperty().set(new ReadingPlace(now.row(), now.fraction()));
        var shown = model.shownProperty().get();
        if (shown.rows().isEmpty()) {
            return;
        }
        var first = shown.versions().getFirst().text();
        var cell = shown.rows().get(now.row()).cells().getFirst();
        int segment = Math.min(cell.from(), Math.max(0, first.segmentCount() - 1));
        int paragraph = first.segmentCount() == 0 ? 0 : first.paragraphOf(segment);
        outline.mark(paragraph);
        boolean end = panes.lastVisibleRow() == shown.rows().size() - 1;
        double share = end ? 1 : (now.row() + now.fraction()) / shown.rows().size();
        status.place(paragraph + 1, first.paragraphs().size(), share);
    }

    private void goToParagraph(int paragraph) {
        panes.goToPlace(0, new TextPlace(paragraph, 0));
        panes.requestFocus();
    }

    private void pointAt(Optional<TermHit> hit) {
        Optional<ConceptId> concept = hit.map(h -> h.match().concept().id());
        panes.highlightConcept(concept);
        popOver.show(panes, hit);
    }

    private void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing) {
            return;
        }
        if (event.getCode() == KeyCode.N && !event.isShortcutDown()) {
            newNote();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            model.notes().undo().ifPresent(n -> notes.reveal(n.id()));
            event.consume();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS)) {
            panes.setTextScale(Math.min(2.5, panes.getTextScale() * 1.1));
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.MINUS) {
            panes.setTextScale(Math.max(0.6, panes.getTextScale() / 1.1));
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DIGIT0) {
            panes.setTextScale(1);
            event.consume();
        }
    }

    /// Makes a note about what is selected, or else about the current sentence in every pane.
    private void newNote() {
        var selected = Map.copyOf(panes.selections());
        var made = model.notes().create(selected.isEmpty() ? currentRow() : selected);
        made.ifPresent(note -> {
            panes.clearSelection();
            NoteId id = note.id();
            notes.edit(id);
        });
    }

    private Map<VersionId, TextRange> currentRow() {
        var shown = model.shownProperty().get();
        int row = panes.getCurrentRow();
        var ranges = new HashMap<VersionId, TextRange>();
        if (row >= 0 && row < shown.rows().size()) {
            for (int i = 0; i < shown.versions().size(); i++) {
                var version = shown.versions().get(i);
                var cell = shown.rows().get(row).cells().get(i);
                if (!cell.isEmpty()) {
                    ranges.put(version.id(), version.text().rangeOf(cell));
                }
            }
        }
        return ranges;
    }
}
