package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.study.work.OpenWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Notes in the order of the passages they are about. One that comes in or goes is one change of the list, and
/// costs little however many there are.
final class OrderedNotes {

    /// So many come in one by one; more at once.
    private static final int FEW = 8;

    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    // one view for all: a view listens weakly, and a new one each time would be forgotten with its listeners
    private final ObservableList<Note> view = FXCollections.unmodifiableObservableList(notes);
    private final Map<NoteId, Integer> places = new HashMap<>();
    private boolean stale;
    private OpenWork work;
    private Comparator<Note> order;

    OrderedNotes(OpenWork work) {
        this.work = work;
        order = NoteOrder.in(work);
    }

    ObservableList<Note> view() {
        return view;
    }

    /// Stands the notes anew, beside texts that are others now.
    void renew(OpenWork now) {
        work = now;
        order = NoteOrder.in(now);
        sort();
    }

    /// Says nothing where all stands as it should.
    void sort() {
        set(notes);
    }

    private void set(List<Note> all) {
        var sorted = NoteOrder.sorted(work, all);
        if (!sorted.equals(notes)) {
            stale = true;
            notes.setAll(sorted);
        }
    }

    /// -1 where there is none of this id.
    int indexOf(NoteId id) {
        if (stale) {
            stale = false;
            places.clear();
            for (int i = 0; i < notes.size(); i++) {
                places.put(notes.get(i).id(), i);
            }
        }
        return places.getOrDefault(id, -1);
    }

    Optional<Note> find(NoteId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(notes.get(index));
    }

    /// Puts a note in place of that with its id.
    void replace(Note note) {
        notes.set(indexOf(note.id()), note);
    }

    /// Adds a note where its passages stand.
    void add(Note note) {
        int place = Collections.binarySearch(notes, note, order);
        stale = true;
        notes.add(place < 0 ? -place - 1 : place, note);
    }

    /// The same for several, of which none is there yet.
    void addAll(List<Note> more) {
        if (more.size() <= FEW) {
            more.forEach(this::add);
        } else {
            var all = new ArrayList<>(notes);
            all.addAll(more);
            set(all);
        }
    }

    void remove(NoteId id) {
        int index = indexOf(id);
        if (index >= 0) {
            stale = true;
            notes.remove(index);
        }
    }

    void removeIf(Predicate<Note> gone) {
        for (var note : notes.stream().filter(gone).toList()) {
            remove(note.id());
        }
    }
}
