package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.store.note.Notes;
import enface.store.note.Notes.Saved;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.note.file.UnsavedNotes;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The notes of an open work: made, edited, deleted and brought back. What is typed is saved by itself, within
/// half a second, off the thread of the window.
///
/// A note keeps its id as long as the work is open. On the thread of the window only.
public final class NotesModel {

    private OpenWork work;
    private final Notes store;
    private final StoredNotes stored;
    private final Writing writing;
    private final InstantSource clock;
    private final Supplier<String> author;
    private final OrderedNotes notes;
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final ObjectProperty<Optional<NoteId>> open = new SimpleObjectProperty<>(this, "open", Optional.empty());
    private final ObjectProperty<Optional<NoteId>> sought =
            new SimpleObjectProperty<>(this, "sought", Optional.empty());
    private final Set<NoteId> unsaved = new HashSet<>();
    private final Deque<Note> deleted = new ArrayDeque<>();
    private final TakingUp takingUp;
    private final ReadOnlyIntegerWrapper keptTwice = new ReadOnlyIntegerWrapper(this, "keptTwice");
    private final Standing standing;
    private final Review review;
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
        notes = new OrderedNotes(work);
        takingUp = new TakingUp(notes, stored, () -> work, this::isHeld, this::isDeleted, this::follow);
        takingUp.first(stored.known(start.notes()));
        review = new Review(notes.view(), standing, this::edit); // before all who ask it when the notes change
        found = new FoundNotes(notes.view());
        open.addListener((_, _, _) -> takeUpLate());
        trouble = writing.troubleProperty().subscribe(this::tellSaved);
    }

    /// Takes up the work anew, after a version of it was written or taken away. Notes on nothing but what has
    /// gone go with it, and come back with it.
    public void renew(OpenWork now) {
        work = now;
        standing.renew(now);
        review.renew();
        takingUp.renew();
    }

    /// Takes up the notes as the library has them, after it has brought some along with their text or others have
    /// changed them; what is not saved yet stays as it was typed.
    public void reload() {
        writing.ask(() -> stored.known(store.of(workId())), takingUp::merge);
    }

    /// Whether somebody writes in a note, or it is not saved as it is.
    private boolean isHeld(NoteId id) {
        return unsaved.contains(id) || open.get().filter(id::equals).isPresent();
    }

    private boolean isDeleted(NoteId id) {
        return deleted.stream().anyMatch(d -> d.id().equals(id));
    }

    /// What is typed in a note goes on with it where the library has brought its passages elsewhere.
    private void follow(Note note) {
        if (unsaved.contains(note.id())) {
            keep(note);
        }
    }

    private void takeUpLate() {
        if (takingUp.isLate()) {
            reload();
        }
    }

    /// The notes in the order of the passages they are about.
    public ObservableList<Note> notes() {
        return notes.view();
    }

    /// How many notes are kept twice, since others changed their words while they were changed here.
    public ReadOnlyIntegerProperty keptTwiceProperty() {
        return keptTwice.getReadOnlyProperty();
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
        return review;
    }

    /// Where their passages stand.
    public Standing standing() {
        return standing;
    }

    /// The note that is to be shown first, when it was sought in another work.
    public ObjectProperty<Optional<NoteId>> soughtProperty() {
        return sought;
    }

    /// The note that is being written; the view sets it, so that it outlives the view.
    public ObjectProperty<Optional<NoteId>> openProperty() {
        return open;
    }

    /// The number a note is known by on the page, from 1; 0 where there is no such note.
    public int number(NoteId note) {
        return notes.indexOf(note) + 1;
    }

    public Optional<Note> find(NoteId id) {
        return notes.find(id);
    }

    /// Makes an empty note about passages, in the order of the versions; it is there at once, and saved at once.
    ///
    /// @return nothing where no passage has any text
    public Optional<Note> create(Map<VersionId, TextRange> passages) {
        return create(passages, Map.of());
    }

    /// The same, about places too where something was left out.
    public Optional<Note> create(Map<VersionId, TextRange> passages, Map<VersionId, TextPlace> gaps) {
        return create(passages, gaps, n -> n);
    }

    /// The same, marked from the start.
    ///
    /// @param marked gives the note a category or tags
    public Optional<Note> create(
            Map<VersionId, TextRange> passages, Map<VersionId, TextPlace> gaps, UnaryOperator<Note> marked) {
        var targets = NewNotes.joined(work, NewNotes.targets(work, passages), NewNotes.gaps(work, gaps));
        return targets.isEmpty() ? Optional.empty() : Optional.of(created(targets, marked));
    }

    /// Makes an empty note on the work as a whole.
    public Note createOnWork() {
        return created(List.of(), n -> n);
    }

    private Note created(List<Target> targets, UnaryOperator<Note> marked) {
        var note = marked.apply(NewNotes.note(new NoteId(nextId++), work, targets, author.get(), clock.instant()));
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
        return notes().stream()
                .filter(n -> n.author().equals(author.get()))
                .filter(n -> !n.category().isEmpty() || !n.tags().isEmpty())
                .max(Comparator.comparing(Note::changed));
    }

    private void add(Note note) {
        stored.isNew(note.id());
        notes.add(note);
        keep(note);
        writing.hurry();
    }

    private WorkId workId() {
        return work.work().id();
    }

    /// Changes a note; it is in the library within half a second.
    public void edit(NoteId id, UnaryOperator<Note> change) {
        notes.find(id).ifPresent(before -> {
            var changed = change.apply(before).changedAt(clock.instant());
            notes.replace(changed);
            keep(changed);
        });
    }

    private void keep(Note note) {
        unsaved.add(note.id());
        tellSaved();
        var in = work;
        var save =
                new NoteSave(stored, note, open.get().filter(note.id()::equals).isPresent());
        writing.keep(note.id(), () -> UnsavedNotes.typed(in, note), save::write, () -> written(note, save.saved()));
    }

    /// Takes up what others had changed in it meanwhile, as far as nobody is writing in it.
    private void written(Note note, Optional<Saved> saved) {
        if (find(note.id()).filter(now -> !now.equals(note)).isEmpty()) { // else more was typed meanwhile
            unsaved.remove(note.id());
        }
        tellSaved();
        saved.ifPresent(s -> {
            if (find(note.id()).equals(Optional.of(note)) && !s.note().equals(note)) {
                notes.replace(s.note());
            }
            if (s.twice()) {
                keptTwice.set(keptTwice.get() + 1);
                reload();
            }
        });
    }

    private void tellSaved() {
        saved.set(unsaved.isEmpty() && writing.troubleProperty().get().isEmpty());
    }

    /// Saves what is not saved yet, and listens no more.
    public void close() {
        trouble.unsubscribe();
        writing.hurry();
    }

    /// Deletes a note; [#undo] brings it back. Where it cannot be deleted it comes back by itself, and that is
    /// told.
    public void delete(NoteId id) {
        find(id).ifPresent(note -> {
            writing.forget(id);
            boolean wasUnsaved = unsaved.remove(id);
            tellSaved();
            notes.remove(id);
            deleted.push(note);
            open.set(open.get().filter(o -> !o.equals(id)));
            writing.ask(() -> stored.delete(id), _ -> {}, failure -> {
                deleted.remove(note);
                notes.add(note);
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
}
