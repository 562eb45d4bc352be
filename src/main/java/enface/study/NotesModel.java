package enface.study;

import enface.job.Later;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.store.Notes;
import enface.store.StoreException;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notes of an open work: made, edited, deleted and brought back. What is typed is saved by itself.
///
/// On the thread of the window only.
public final class NotesModel {

    private OpenWork work;
    private final Notes store;
    private final InstantSource clock;
    private final String author;
    private final Consumer<StoreException> failed;
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    // one view for all: a view listens weakly, and a new one each time would be forgotten with its listeners
    private final ObservableList<Note> view = FXCollections.unmodifiableObservableList(notes);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ObjectProperty<Optional<NoteId>> open = new SimpleObjectProperty<>(this, "open", Optional.empty());
    private final Set<NoteId> unsaved = new HashSet<>();
    private final Deque<Note> deleted = new ArrayDeque<>();
    private final Saving saving;

    NotesModel(
            OpenWork work,
            Notes store,
            InstantSource clock,
            Later later,
            String author,
            Consumer<StoreException> failed) {
        this.work = work;
        this.store = store;
        this.clock = clock;
        this.author = author;
        this.failed = failed;
        saving = new Saving(later, this::saveAll);
        notes.setAll(store.of(work.work().id()));
        sort();
    }

    /// Takes up the work anew, after a version of it was written or taken away.
    void renew(OpenWork now) {
        work = now;
        sort();
    }

    /// Takes up the notes as the library has them, after it has brought some along with their text; what is not saved
    /// yet is saved first.
    void reload() {
        flush();
        attempt(() -> {
            notes.setAll(store.of(workId()));
            sort();
            return notes;
        });
    }

    /// The notes in the order of the passages they are about.
    public ObservableList<Note> notes() {
        return view;
    }

    /// Whether everything typed is in the library.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The note that is being written; the view sets it, so that it outlives the view.
    public ObjectProperty<Optional<NoteId>> openProperty() {
        return open;
    }

    /// The number a note is known by on the page, from 1; 0 where there is no such note.
    public int number(NoteId note) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(note)) {
                return i + 1;
            }
        }
        return 0;
    }

    public Optional<Note> find(NoteId id) {
        return notes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /// Makes an empty note about passages, in the order of the versions, and saves it.
    ///
    /// @return nothing where no passage has any text, or it could not be saved
    public Optional<Note> create(Map<VersionId, TextRange> passages) {
        var targets = work.versions().stream()
                .flatMap(v -> Optional.ofNullable(passages.get(v.id())).stream()
                        .filter(range -> !v.text().textOf(range).isBlank())
                        .map(range -> Targets.of(v.text(), v.id(), range)))
                .toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var note = new Note(new NoteId(0), workId(), targets, "", List.of(), "", author, now, now);
        return attempt(() -> {
            var made = store.save(note);
            notes.add(made);
            sort();
            return made;
        });
    }

    private WorkId workId() {
        return work.work().id();
    }

    /// Changes a note; it is in the library within half a second.
    public void edit(NoteId id, UnaryOperator<Note> change) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(id)) {
                notes.set(i, change.apply(notes.get(i)).changedAt(clock.instant()));
                unsaved.add(id);
                saved.set(false);
                saving.touch();
                return;
            }
        }
    }

    /// Deletes a note; [#undo] brings it back.
    public void delete(NoteId id) {
        find(id).ifPresent(note -> attempt(() -> {
            store.delete(id);
            unsaved.remove(id);
            saved.set(unsaved.isEmpty());
            notes.remove(note);
            deleted.push(note);
            open.set(open.get().filter(o -> !o.equals(id)));
            return note;
        }));
    }

    /// Brings back the note deleted last.
    public Optional<Note> undo() {
        if (deleted.isEmpty()) {
            return Optional.empty();
        }
        return attempt(() -> {
            var back = store.save(deleted.element());
            deleted.pop();
            notes.add(back);
            sort();
            return back;
        });
    }

    /// Saves at once what is not saved yet.
    public void flush() {
        saving.flush();
    }

    private void saveAll() {
        for (var id : List.copyOf(unsaved)) {
            find(id).ifPresent(note -> attempt(() -> store.save(note)).ifPresent(_ -> unsaved.remove(id)));
        }
        saved.set(unsaved.isEmpty());
        if (!unsaved.isEmpty()) {
            saving.touch();
        }
    }

    private <T> Optional<T> attempt(Supplier<T> deed) {
        try {
            return Optional.of(deed.get());
        } catch (StoreException e) {
            failed.accept(e);
            return Optional.empty();
        }
    }

    private void sort() {
        var versions = work.versions().stream().map(v -> v.id()).toList();
        notes.sort(Comparator.comparingInt(this::segmentOfOriginal)
                .thenComparingInt(n -> versions.indexOf(n.targets().getFirst().version()))
                .thenComparing(n -> n.targets().getFirst().range().from())
                .thenComparingLong(n -> n.id().value()));
    }

    /// Where a note stands, in segments of the original.
    private int segmentOfOriginal(Note note) {
        Target target = note.targets().getFirst();
        return work.version(target.version())
                .map(v -> {
                    var alignment = work.alignment(v).orElseThrow();
                    if (v.text().segmentCount() == 0) {
                        return 0;
                    }
                    var from = target.range().from(); // beyond the end where the text has become shorter
                    int segment = from.paragraph() < v.text().paragraphs().size()
                            ? v.text().segmentAt(from)
                            : v.text().segmentCount() - 1;
                    return alignment
                            .beads()
                            .get(alignment.beadOfTarget(segment))
                            .source()
                            .from();
                })
                .orElse(0);
    }
}
