package enface.ui.note;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.note.Anchor;
import enface.note.Note;
import enface.note.NoteId;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.note.NewNotes;
import enface.study.setting.Settings.Column;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// What a person does with notes while reading: marks, writes, joins, answers, settles, goes from one to the next.
public final class Noting {

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final NotesColumn column;
    private final Words words;
    private final Palette palette;
    private Consumer<Map<VersionId, TextRange>> takeTerms = _ -> {};

    public Noting(WindowModel window, StudyModel study, FacingPanes panes, NotesColumn column) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        this.column = column;
        words = window.words();
        palette = new Palette(words, study.schemes(), study.notes(), c -> write(mark(c.key())));
        column.onNewNote(this::newNote);
    }

    /// Says what is done with notes.
    public void offer(Deeds deeds) {
        deeds.set(Command.NEW_NOTE, Deed.of(this::newNote));
        deeds.set(
                Command.WORK_NOTE, Deed.of(() -> write(Optional.of(study.notes().createOnWork()))));
        deeds.set(Command.GAP_NOTE, Deed.of(this::gapNote));
        deeds.set(Command.JOIN_NOTE, Deed.of(this::join));
        deeds.set(Command.PALETTE, Deed.of(this::togglePalette));
        deeds.set(Command.MARK, Deed.byKey(this::mark));
        deeds.set(Command.MARK_AGAIN, Deed.of(this::markAgain));
        deeds.set(Command.NEXT_SCHEME, Deed.of(this::nextScheme));
        deeds.set(Command.NEXT_NOTE, Deed.of(() -> step(1)));
        deeds.set(Command.NOTE_BEFORE, Deed.of(() -> step(-1)));
        deeds.set(Command.EDIT_NOTE, Deed.of(() -> withPointed(column::edit)));
        deeds.set(
                Command.REPLY_NOTE,
                Deed.of(() -> withPointed(id -> {
                    study.notes().replies().begin(id);
                    column.edit(id);
                })));
        deeds.set(
                Command.SETTLE_NOTE,
                Deed.of(() -> withPointed(id -> study.notes().edit(id, n -> n.withDone(!n.done())))));
        deeds.set(Command.DELETE_NOTE, Deed.of(() -> withPointed(column::delete)));
        deeds.set(Command.TERM_FROM_NOTE, Deed.of(() -> withPointed(this::takeTerm)));
        deeds.set(Command.FIND_NOTES, Deed.of(() -> {
            showColumn();
            column.find();
        }));
        deeds.set(Command.BACK_TO_WORK, Deed.of(() -> {
            if (!column.backToWork()) {
                window.messages().say(words.get("notes.no-way-back"));
            }
        }));
        deeds.set(Command.REVIEW_NOTES, Deed.of(() -> {
            showColumn();
            column.review();
        }));
        column.offer(deeds);
    }

    /// Is given the passages of a note that a term is to be made of.
    public void onTerm(Consumer<Map<VersionId, TextRange>> action) {
        takeTerms = action;
    }

    private void takeTerm(NoteId id) {
        var passages = new HashMap<VersionId, TextRange>();
        study.notes().notes().stream()
                .filter(n -> n.id().equals(id))
                .flatMap(n -> n.targets().stream())
                .forEach(t -> {
                    switch (study.notes().standing().of(t)) {
                        case Anchor.Exact(var range) -> passages.putIfAbsent(t.version(), range);
                        case Anchor.Moved moved -> passages.putIfAbsent(t.version(), moved.range());
                        case Anchor.Orphaned _ -> {}
                    }
                });
        takeTerms.accept(passages);
    }

    /// Puts the palette away; false where it is not there.
    public boolean letGo() {
        boolean shown = palette.isShowing();
        palette.hide();
        return shown;
    }

    private void showColumn() {
        window.settings().notesProperty().set(Column.SHOWN);
    }

    private void step(int by) {
        showColumn();
        column.step(by);
    }

    private void withPointed(Consumer<NoteId> deed) {
        column.pointed()
                .ifPresentOrElse(
                        id -> {
                            showColumn();
                            deed.accept(id);
                        },
                        () -> window.messages().say(words.get("notes.point-first")));
    }

    // Making notes

    /// Makes a note about what is selected, or else about the current sentence in every pane, and where it is left
    /// out about its gap.
    private void newNote() {
        write(make(n -> n));
    }

    private Optional<Note> make(UnaryOperator<Note> marked) {
        var selected = Map.copyOf(panes.selections());
        boolean chosen = selected.values().stream().anyMatch(r -> !r.isEmpty());
        int row = panes.getCurrentRow();
        var made = chosen
                ? study.notes().create(selected, Map.of(), marked)
                : study.notes().create(study.reading().passages(row), gaps(row), marked);
        if (made.isEmpty()) { // nothing is selected, and no sentence is lit
            window.messages().say(words.get("notes.select-first"));
        }
        return made;
    }

    /// Where the versions shown leave out what stands in a row, if any of them says something there.
    private Map<VersionId, TextPlace> gaps(int row) {
        var gaps = new HashMap<VersionId, TextPlace>();
        var shown = study.reading().shownProperty().get();
        if (row < 0 || row >= shown.rows().size()) {
            return gaps;
        }
        var cells = shown.rows().get(row).cells();
        for (int i = 0; i < cells.size(); i++) {
            var version = shown.versions().get(i);
            if (cells.get(i).isEmpty() && version.text().segmentCount() > 0) {
                gaps.put(version.id(), NewNotes.placeOf(version.text(), cells.get(i)));
            }
        }
        return gaps;
    }

    private void write(Optional<Note> made) {
        palette.hide();
        made.ifPresent(note -> {
            panes.clearSelection();
            showColumn();
            column.edit(note.id());
        });
    }

    private void gapNote() {
        int row = panes.getCurrentRow();
        var shown = study.reading().shownProperty().get();
        if (row < 0 || row >= shown.rows().size()) {
            window.messages().say(words.get("notes.select-first"));
            return;
        }
        var clicked =
                panes.pointer().lastClicked().orElse(shown.versions().getFirst().id());
        for (int i = 0; i < shown.versions().size(); i++) {
            var version = shown.versions().get(i);
            if (version.id().equals(clicked)) {
                int last = shown.rows().get(row).cells().get(i).to() - 1;
                var place = NewNotes.placeAfter(version.text(), last);
                write(study.notes().create(Map.of(), Map.of(clicked, place)));
            }
        }
    }

    private void join() {
        var selected = Map.copyOf(panes.selections());
        if (selected.values().stream().allMatch(TextRange::isEmpty)) {
            window.messages().say(words.get("notes.select-first"));
            return;
        }
        withPointed(id -> {
            study.notes().join(id, selected);
            panes.clearSelection();
            window.messages().say(words.get("notes.joined"));
        });
    }

    // Marking

    private void togglePalette() {
        if (!letGo()) {
            palette.show(panes, place());
        }
    }

    /// Where what is selected, or the current sentence, begins on the screen; or else the middle of the panes.
    private Bounds place() {
        var selected = panes.lastSelected()
                .flatMap(id -> Optional.ofNullable(panes.selections().get(id)).flatMap(r -> bounds(id, r.from())));
        return selected.or(() -> study.reading().passages(panes.getCurrentRow()).entrySet().stream()
                        .flatMap(e -> bounds(e.getKey(), e.getValue().from()).stream())
                        .findFirst())
                .orElseGet(() -> {
                    var room = panes.localToScreen(panes.getLayoutBounds());
                    return new BoundingBox(room.getMinX(), room.getCenterY(), 1, 1);
                });
    }

    private Optional<Bounds> bounds(VersionId id, TextPlace from) {
        return panes.boundsOnScreen(id, from.paragraph(), new TextSpan(from.offset(), from.offset() + 1));
    }

    /// Marks at once; from the palette the note is opened, and what is typed goes into it.
    private boolean mark(int key) {
        if (key < 0) {
            togglePalette();
            return true;
        }
        var category = palette.numbered(key + 1);
        category.ifPresent(c -> {
            boolean writes = palette.isShowing();
            var made = mark(c.key());
            if (writes) {
                write(made);
            } else {
                made.ifPresent(this::point);
            }
        });
        return category.isPresent();
    }

    private Optional<Note> mark(String category) {
        return make(n -> n.withCategory(category));
    }

    private void point(Note note) {
        panes.clearSelection();
        showColumn();
        column.reveal(note.id());
        study.notes().flush();
    }

    private void markAgain() {
        var last = study.notes().latest();
        var made = make(n -> last.map(l ->
                        n.withCategory(l.category()).withSeverity(l.severity()).withTags(l.tags()))
                .orElse(n));
        made.ifPresent(note -> {
            palette.hide();
            point(note);
        });
    }

    private void nextScheme() {
        study.schemes().offerNext();
        boolean shown = letGo();
        if (shown) {
            palette.show(panes, place());
        } else {
            study.schemes()
                    .chosen()
                    .ifPresent(s -> window.messages().say(words.get("notes.scheme-offered", s.name(words.locale()))));
        }
    }
}
