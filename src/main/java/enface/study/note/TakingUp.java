package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.study.work.OpenWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Takes up notes as the library has them: no more is changed than has changed, and what a person holds here
/// stays as it is until it is let.
final class TakingUp {

    private final OrderedNotes notes;
    private final StoredNotes stored;
    private final Supplier<OpenWork> work;
    /// Which notes somebody writes in, has deleted, or has changed so that they are not saved as they are.
    private final Predicate<NoteId> held;

    private final Predicate<NoteId> deleted;
    private final Consumer<Note> placed;
    /// Those on versions that the work has no longer: thrown away, and perhaps brought back.
    private final Map<NoteId, Note> aside = new HashMap<>();
    /// Which others have changed while they were held here.
    private final Set<NoteId> late = new HashSet<>();

    TakingUp(
            OrderedNotes notes,
            StoredNotes stored,
            Supplier<OpenWork> work,
            Predicate<NoteId> held,
            Predicate<NoteId> deleted,
            Consumer<Note> placed) {
        this.notes = notes;
        this.stored = stored;
        this.work = work;
        this.held = held;
        this.deleted = deleted;
        this.placed = placed;
    }

    /// Takes up all there are, when there are none here yet.
    void first(List<Note> all) {
        all.forEach(stored::takenUp);
        all.stream().filter(n -> !hasPlace(n)).forEach(n -> aside.put(n.id(), n));
        notes.addAll(all.stream().filter(this::hasPlace).toList());
    }

    private boolean hasPlace(Note note) {
        return note.isOnWork()
                || note.targets().stream()
                        .anyMatch(t ->
                                t.isGone() || work.get().version(t.version()).isPresent());
    }

    /// Notes on nothing but what has gone from the work go with it, and come back with it.
    void renew() {
        for (var gone : notes.view().stream().filter(n -> !hasPlace(n)).toList()) {
            notes.remove(gone.id());
            aside.put(gone.id(), gone);
        }
        var back = aside.values().stream().filter(this::hasPlace).toList();
        back.forEach(n -> aside.remove(n.id()));
        notes.addAll(back);
        notes.renew(work.get());
    }

    /// Takes up notes of the library in place of those that are here.
    void merge(List<Note> now) {
        var more = new ArrayList<Note>();
        now.forEach(n -> takeUp(n, more));
        notes.addAll(more);
        var there = now.stream().map(Note::id).collect(Collectors.toSet());
        notes.view().stream()
                .map(Note::id)
                .filter(id -> !there.contains(id) && held.test(id))
                .forEach(late::add);
        notes.removeIf(n -> !there.contains(n.id()) && !held.test(n.id()));
        aside.keySet().retainAll(there);
        notes.sort();
    }

    private void takeUp(Note note, List<Note> more) {
        var here = notes.find(note.id());
        if (deleted.test(note.id()) || here.filter(note::equals).isPresent()) {
            return;
        }
        if (held.test(note.id())) {
            here.ifPresent(mine -> follow(mine, note));
            late.add(note.id());
            return;
        }
        stored.takenUp(note);
        if (!hasPlace(note)) {
            aside.put(note.id(), note);
        } else if (here.isPresent()) {
            notes.replace(note);
        } else {
            more.add(note);
        }
    }

    /// What is typed stays; its passages are where the library has brought them, unless the person has changed them.
    private void follow(Note mine, Note note) {
        if (stored.hasPlacesOf(mine) && !mine.targets().equals(note.targets())) {
            var moved = mine.withTargets(note.targets());
            notes.replace(moved);
            stored.placesTakenUp(moved);
            placed.accept(moved);
        }
    }

    /// Whether others have changed what was held here; asked once.
    boolean isLate() {
        boolean some = !late.isEmpty();
        late.clear();
        return some;
    }
}
