package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.store.note.Notes;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.work.OpenWork;
import enface.study.work.StudyStart;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The notes of an open work: made, edited, deleted and brought back. What is typed is saved by itself, within half a
/// second, off the thread of the window.
///
/// A note keeps its id as long as the work is open. On the thread of the window only.
public final class NotesModel {

    private OpenWork work;
    private final Notes store;
    private final StoredNotes stored;
    private final Writing writing;
    private final InstantSource clock;
    private final String author;
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    // one view for all: a view listens weakly, and a new one each time would be forgotten with its listeners
    private final ObservableList<Note> view = FXCollections.unmodifiableObservableList(notes);
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ObjectProperty<Optional<NoteId>> open = new SimpleObjectProperty<>(this, "open", Optional.empty());
    private final Set<NoteId> unsaved = new HashSet<>();
    private final Deque<Note> deleted = new ArrayDeque<>();
    /// Those on versions that the work has no longer: thrown away, and perhaps brought back.
    private final Map<NoteId, Note> aside = new HashMap<>();
    private final Standing standing;
    private final FoundNotes found;
    private final Subscription trouble;
    private long nextId;

    public NotesModel(StudyStart start, Means means) {
        work = start.work();
        store = means.library().notes();
        stored = new StoredNotes(store);
        writing = means.writing();
        clock = means.clock();
        author = means.author();
        nextId = start.nextNote();
        standing = new Standing(work);
        take(stored.known(start.notes()));
        found = new FoundNotes(this, notes);
        trouble = writing.troubleProperty().subscribe(this::tellSaved);
    }

    /// Takes up the work anew, after a version of it was written or taken away. Notes on nothing but what has gone go
    /// with it, and come back with it.
    public void renew(OpenWork now) {
        work = now;
        standing.renew(now);
        for (var gone : notes.stream().filter(n -> !hasPlace(n)).toList()) {
            notes.remove(gone);
            aside.put(gone.id(), gone);
        }
        for (var back : aside.values().stream().filter(this::hasPlace).toList()) {
            aside.remove(back.id());
            notes.add(back);
        }
        sort();
    }

    private void take(List<Note> all) {
        all.forEach(stored::taken);
        all.stream().filter(n -> !hasPlace(n)).forEach(n -> aside.put(n.id(), n));
        notes.setAll(all.stream().filter(this::hasPlace).toList());
        sort();
    }

    private boolean hasPlace(Note note) {
        return note.isOnWork()
                || note.targets().stream()
                        .anyMatch(t -> t.isGone() || work.version(t.version()).isPresent());
    }

    /// Takes up the notes as the library has them, after it has brought some along with their text or others have
    /// changed them; what is not saved yet stays as it was typed.
    public void reload() {
        writing.ask(() -> stored.known(store.of(workId())), this::merge);
    }

    /// Changes no more than has changed: whoever writes in a note is not disturbed.
    private void merge(List<Note> now) {
        boolean moved = false;
        for (var note : now) {
            moved |= takeUp(note);
        }
        var there = now.stream().map(Note::id).collect(Collectors.toSet());
        notes.removeIf(n -> !there.contains(n.id()) && !unsaved.contains(n.id()));
        aside.keySet().retainAll(there);
        if (moved) {
            sort();
        }
    }

    /// Takes up a note as the library has it, unless the person has changed or deleted it here, and says whether it may
    /// stand at another place.
    private boolean takeUp(Note note) {
        int index = indexOf(note.id());
        boolean deletedHere = deleted.stream().anyMatch(d -> d.id().equals(note.id()));
        if (deletedHere || (index >= 0 && notes.get(index).equals(note))) {
            return false;
        }
        if (unsaved.contains(note.id())) {
            return index >= 0 && takeUpPlaces(index, note);
        }
        stored.taken(note);
        if (!hasPlace(note)) {
            aside.put(note.id(), note);
            return false;
        }
        if (index >= 0) {
            notes.set(index, note);
        } else {
            notes.add(note);
        }
        return true;
    }

    /// What is typed stays; its passages are where the library has brought them, unless the person has changed them.
    private boolean takeUpPlaces(int index, Note note) {
        var mine = notes.get(index);
        if (!stored.hasPlacesOf(mine) || mine.targets().equals(note.targets())) {
            return false;
        }
        var moved = mine.withTargets(note.targets());
        notes.set(index, moved);
        keep(moved);
        stored.taken(moved);
        return true;
    }

    /// The notes in the order of the passages they are about.
    public ObservableList<Note> notes() {
        return view;
    }

    /// Whether everything typed is in the library, and the library where it was.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Those that are looked for.
    public FoundNotes found() {
        return found;
    }

    /// Those whose passages a person has to look at.
    public Review review() {
        return new Review(this);
    }

    /// Where their passages stand.
    public Standing standing() {
        return standing;
    }

    /// The note that is being written; the view sets it, so that it outlives the view.
    public ObjectProperty<Optional<NoteId>> openProperty() {
        return open;
    }

    /// The number a note is known by on the page, from 1; 0 where there is no such note.
    public int number(NoteId note) {
        return indexOf(note) + 1;
    }

    public Optional<Note> find(NoteId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(notes.get(index));
    }

    private int indexOf(NoteId id) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Makes an empty note about passages, in the order of the versions; it is there at once, and saved at once.
    ///
    /// @return nothing where no passage has any text
    public Optional<Note> create(Map<VersionId, TextRange> passages) {
        return create(passages, Map.of());
    }

    /// The same, about places too where something was left out.
    public Optional<Note> create(Map<VersionId, TextRange> passages, Map<VersionId, TextPlace> gaps) {
        var targets = NewNotes.joined(work, NewNotes.targets(work, passages), NewNotes.gaps(work, gaps));
        return targets.isEmpty() ? Optional.empty() : Optional.of(created(targets));
    }

    /// Makes an empty note on the work as a whole.
    public Note createOnWork() {
        return created(List.of());
    }

    private Note created(List<Target> targets) {
        var note = NewNotes.note(new NoteId(nextId++), work, targets, author, clock.instant());
        add(note);
        return note;
    }

    /// Has a note be about these passages too.
    public void join(NoteId id, Map<VersionId, TextRange> passages) {
        edit(id, n -> n.withTargets(NewNotes.joined(work, n.targets(), NewNotes.targets(work, passages))));
    }

    /// Marks a note as of a category, which is offered again.
    public void mark(NoteId id, String category) {
        edit(id, n -> n.withCategory(category));
    }

    /// What is replied to them.
    public Replies replies() {
        return new Replies(this, author, clock);
    }

    /// The note that was written last by whoever writes here; its category and tags are offered again.
    public Optional<Note> latest() {
        return notes.stream()
                .filter(n -> n.author().equals(author))
                .filter(n -> !n.category().isEmpty() || !n.tags().isEmpty())
                .max(Comparator.comparing(Note::changed));
    }

    private void add(Note note) {
        stored.isNew(note.id());
        notes.add(note);
        sort();
        keep(note);
        writing.hurry();
    }

    private WorkId workId() {
        return work.work().id();
    }

    /// Changes a note; it is in the library within half a second.
    public void edit(NoteId id, UnaryOperator<Note> change) {
        int index = indexOf(id);
        if (index >= 0) {
            var changed = change.apply(notes.get(index)).changedAt(clock.instant());
            notes.set(index, changed);
            keep(changed);
        }
    }

    private void keep(Note note) {
        unsaved.add(note.id());
        tellSaved();
        writing.keep(note.id(), () -> stored.save(note), () -> written(note));
    }

    private void written(Note note) {
        if (find(note.id()).filter(now -> !now.equals(note)).isEmpty()) { // else more was typed meanwhile
            unsaved.remove(note.id());
        }
        tellSaved();
    }

    private void tellSaved() {
        saved.set(unsaved.isEmpty() && writing.troubleProperty().get().isEmpty());
    }

    /// Saves what is not saved yet, and listens no more.
    public void close() {
        trouble.unsubscribe();
        writing.hurry();
    }

    /// Deletes a note; [#undo] brings it back. Where it cannot be deleted it comes back by itself, and that is told.
    public void delete(NoteId id) {
        find(id).ifPresent(note -> {
            writing.forget(id);
            boolean wasUnsaved = unsaved.remove(id);
            tellSaved();
            notes.remove(note);
            deleted.push(note);
            open.set(open.get().filter(o -> !o.equals(id)));
            writing.ask(() -> stored.delete(id), _ -> {}, failure -> {
                deleted.remove(note);
                notes.add(note);
                sort();
                if (wasUnsaved) {
                    keep(note);
                }
                writing.tell(failure);
            });
        });
    }

    /// How many notes were deleted since the work was shown, which [#undo] brings back one by one.
    public int deleted() {
        return deleted.size();
    }

    /// Brings back the note deleted last.
    public Optional<Note> undo() {
        var back = Optional.ofNullable(deleted.poll());
        back.ifPresent(this::add);
        return back;
    }

    /// Saves what is not saved yet as soon as can be.
    public void flush() {
        writing.hurry();
    }

    /// Says nothing where all stands as it should.
    private void sort() {
        var sorted = notes.stream().sorted(NoteOrder.in(work)).toList();
        if (!sorted.equals(notes)) {
            notes.sort(NoteOrder.in(work));
        }
    }
}
