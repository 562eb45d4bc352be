package enface.study.note;

import enface.note.Note;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// Which notes are looked for among many, in which order, and what there is to look for.
public interface Wanted {

    /// In which order notes are listed.
    enum Order {
        /// As the passages stand in the work.
        PLACE,
        /// What was changed last first.
        NEWEST,
        CATEGORY,
        AUTHOR;

        Comparator<Note> comparing() {
            return switch (this) {
                case PLACE -> (_, _) -> 0; // as they stand
                case NEWEST -> Comparator.comparing(Note::changed).reversed();
                case CATEGORY -> Comparator.comparing(Note::category);
                case AUTHOR -> Comparator.comparing(Note::author);
            };
        }
    }

    ObjectProperty<NoteFilter> filterProperty();

    ObjectProperty<Order> orderProperty();

    /// Those that are looked through.
    Stream<Note> all();

    /// How many notes there are of each category, whatever category is asked for; the commonest first.
    default Map<String, Long> counts() {
        var filter = filterProperty().get();
        var counts = new LinkedHashMap<String, Long>();
        all().filter(filter::takesBut).forEach(n -> counts.merge(n.category(), 1L, Long::sum));
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    default List<String> tags() {
        return known(all().flatMap(n -> n.tags().stream()));
    }

    default List<String> authors() {
        return known(all().flatMap(n ->
                Stream.concat(Stream.of(n.author()), n.replies().stream().map(r -> r.author()))));
    }

    private static List<String> known(Stream<String> all) {
        return all.filter(t -> !t.isEmpty()).distinct().sorted().toList();
    }
}
