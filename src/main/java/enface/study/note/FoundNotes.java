package enface.study.note;

import enface.note.Note;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The notes that are looked for, in the order that is wished, and how many there are of each category.
///
/// Writing in a note neither sorts nor counts anew, unless it changes what is asked for.
public final class FoundNotes {

    /// In which order notes are listed.
    public enum Order {
        /// As the passages stand in the work.
        PLACE,
        /// What was changed last first.
        NEWEST,
        CATEGORY,
        AUTHOR
    }

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

    public ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

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
                .sorted(comparing())
                .toList();
        if (!all.equals(shown)) {
            shown.setAll(all);
        }
    }

    private Comparator<Note> comparing() {
        return switch (order.get()) {
            case PLACE -> (_, _) -> 0; // as they stand
            case NEWEST -> Comparator.comparing(Note::changed).reversed();
            case CATEGORY -> Comparator.comparing(Note::category);
            case AUTHOR -> Comparator.comparing(Note::author);
        };
    }

    /// How many notes there are of each category, whatever category is asked for; the commonest first.
    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        notes.stream().filter(filter.get()::takesBut).forEach(n -> counts.merge(n.category(), 1L, Long::sum));
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    public List<String> tags() {
        return known(notes.stream().flatMap(n -> n.tags().stream()));
    }

    public List<String> authors() {
        return known(notes.stream()
                .flatMap(n -> Stream.concat(
                        Stream.of(n.author()), n.replies().stream().map(r -> r.author()))));
    }

    private static List<String> known(Stream<String> all) {
        return all.filter(t -> !t.isEmpty()).distinct().sorted().toList();
    }
}
