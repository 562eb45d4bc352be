package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.store.note.Notes;
import enface.store.note.Notes.Saved;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Which note of the library is which of the window: a new one is known here before the library gave it a
/// number, and another program may have taken the number it was to have.
///
/// Safe on the thread of the window and that which writes.
final class StoredNotes {

    private final Notes store;
    private final Set<NoteId> unborn = ConcurrentHashMap.newKeySet();
    /// Only those that are known by another number here.
    private final Map<NoteId, NoteId> numbers = new ConcurrentHashMap<>();
    /// Far beyond what a library has.
    private final AtomicLong others = new AtomicLong(1L << 40);
    /// As the window knows them: as it took them up from the library, or had them written. What differs from
    /// that in the library was changed by others.
    private final Map<NoteId, Note> bases = new ConcurrentHashMap<>();

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

    /// Writes a note with what others changed in it meanwhile; its passages only where the window has changed them,
    /// since the library brings them along with their texts.
    ///
    /// @param held whether somebody is writing in it
    Saved save(Note note, boolean held) {
        var id = note.id();
        var saved = new Saved(note, false);
        if (unborn.contains(id)) {
            var number = store.add(note.withId(numberOf(id))).id();
            unborn.remove(id);
            if (!number.equals(id)) {
                numbers.put(id, number);
            }
        } else {
            saved = merged(note, held);
        }
        bases.put(id, note);
        return saved;
    }

    private Saved merged(Note note, boolean held) {
        var number = numberOf(note.id());
        var base = Optional.ofNullable(bases.get(note.id()));
        boolean placed = hasPlacesOf(note);
        if (base.isEmpty()) {
            store.save(note.withId(number), !placed);
            return new Saved(note, false);
        }
        var saved = store.merge(base.get().withId(number), note.withId(number), held, !placed);
        return new Saved(saved.note().withId(note.id()), saved.twice());
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

    /// From now on the window shows a note as the library has it.
    void takenUp(Note note) {
        bases.put(note.id(), note);
    }

    /// From now on the passages of a note are those that the library has.
    void placesTakenUp(Note note) {
        bases.computeIfPresent(note.id(), (_, base) -> base.withTargets(note.targets()));
    }

    /// Whether the window has the passages of a note as it took them up.
    boolean hasPlacesOf(Note note) {
        return Optional.ofNullable(bases.get(note.id()))
                .filter(base -> base.targets().equals(note.targets()))
                .isPresent();
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
