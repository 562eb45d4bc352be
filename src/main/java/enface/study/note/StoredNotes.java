package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.store.note.Notes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Which note of the library is which of the window: a new one is known here before the library gave it a number, and
/// another program may have taken the number it was to have.
///
/// Safe on the thread of the window and that which writes.
final class StoredNotes {

    private final Notes store;
    private final Set<NoteId> unborn = ConcurrentHashMap.newKeySet();
    /// Only those that are known by another number here.
    private final Map<NoteId, NoteId> numbers = new ConcurrentHashMap<>();
    /// Far beyond what a library has.
    private final AtomicLong others = new AtomicLong(1L << 40);
    private final Map<NoteId, List<Target>> places = new ConcurrentHashMap<>();

    StoredNotes(Notes store) {
        this.store = store;
    }

    /// From now on a note is to be added, not changed.
    void isNew(NoteId id) {
        unborn.add(id);
    }

    private NoteId numberOf(NoteId id) {
        return numbers.getOrDefault(id, id);
    }

    /// Writes a note; its passages only where the window has changed them, since the library brings them along with
    /// their texts.
    void save(Note note) {
        var id = note.id();
        if (unborn.contains(id)) {
            var number = store.add(note.withId(numberOf(id))).id();
            unborn.remove(id);
            if (!number.equals(id)) {
                numbers.put(id, number);
            }
        } else {
            store.save(note.withId(numberOf(id)), !hasPlacesOf(note));
        }
        places.put(id, note.targets());
    }

    /// Deletes a note where the library has it.
    boolean delete(NoteId id) {
        if (!unborn.contains(id)) {
            store.delete(numberOf(id));
        }
        return true;
    }

    /// Notes as the library has them, by the numbers they have here.
    List<Note> known(List<Note> now) {
        return now.stream().map(n -> n.withId(idOf(n.id()))).toList();
    }

    /// Takes up that the window has these passages of a note as the library has them.
    void taken(Note note) {
        places.put(note.id(), note.targets());
    }

    /// Whether the window has the passages of a note as it took them up.
    boolean hasPlacesOf(Note note) {
        return note.targets().equals(places.get(note.id()));
    }

    private NoteId idOf(NoteId number) {
        return numbers.entrySet().stream()
                .filter(e -> e.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> numbers.containsKey(number) ? another(number) : number);
    }

    /// A note of another program has the number under which one of the window is known here.
    private NoteId another(NoteId number) {
        var id = new NoteId(others.getAndIncrement());
        numbers.put(id, number);
        return id;
    }
}
