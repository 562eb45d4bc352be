package enface.note.web;

import enface.note.web.WebNotes.Passed;
import enface.note.web.WebNotes.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was passed over so far, the same only once.
final class Account {

    private record Kind(Reason reason, String what) {}

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    void tell(Reason reason, String what) {
        counts.merge(new Kind(reason, what), 1, Integer::sum);
    }

    void forget() {
        counts.clear();
    }

    List<Passed> told() {
        return counts.entrySet().stream()
                .map(e -> new Passed(e.getKey().reason, e.getKey().what, e.getValue()))
                .toList();
    }
}
