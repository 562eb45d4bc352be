package enface.study.note;

import enface.note.Note;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The notes that are looked for, in the order that is wished, and how many there are of each category.
///
/// Writing in a note neither sorts nor counts anew, unless it changes what is asked for.
public final class FoundNotes implements Wanted {

    private final ObservableList<Note> notes;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(this, "filter", NoteFilter.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.PLACE);
    private final ObservableList<Note> shown = FXCollections.observableArrayList();
    private final ListChangeListener<Note> changed = this::follow;

    FoundNotes(ObservableList<Note> notes) {
        this.notes = notes;
        notes.addListener(changed);
        filter.subscribe((_, _) -> renew());
        order.subscribe((_, _) -> renew());
        renew();
    }

    @Override
    public ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    @Override
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The notes that are found.
    public ObservableList<Note> shown() {
        return shown;
    }

    /// One note that was written in takes its place; all else is looked through anew.
    private void follow(ListChangeListener.Change<? extends Note> change) {
        boolean replaced = true;
        while (change.next()) {
            replaced &= change.wasReplaced() && change.getAddedSize() == 1 && change.getRemovedSize() == 1;
            if (replaced) {
                replaced = put(
                        change.getRemoved().getFirst(), change.getAddedSubList().getFirst());
            }
        }
        if (!replaced) {
            renew();
        }
    }

    private boolean put(Note before, Note now) {
        int at = shown.indexOf(before);
        boolean same = before.id().equals(now.id()) && filter.get().takes(now) == at >= 0;
        if (same && at >= 0) {
            shown.set(at, now);
        }
        return same;
    }

    private void renew() {
        var all = notes.stream()
                .filter(filter.get()::takes)
                .sorted(order.get().comparing())
                .toList();
        if (!all.equals(shown)) {
            shown.setAll(all);
        }
    }

    @Override
    public Stream<Note> all() {
        return notes.stream();
    }
}
