package enface.note.web;

import enface.note.web.WebNotes.Source;
import java.util.ArrayList;
import java.util.List;

/// What the annotations of a file are on, each with a number.
final class Sources {

    private final List<Source> all = new ArrayList<>();

    /// The number of a source, from 0; what is told of it later is added.
    int number(String id, String language, String label) {
        for (int i = 0; i < all.size(); i++) {
            var known = all.get(i);
            if (known.id().equals(id)) {
                all.set(i, new Source(id, first(known.language(), language), first(known.label(), label)));
                return i;
            }
        }
        all.add(new Source(id, language, label));
        return all.size() - 1;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    List<Source> all() {
        return all;
    }
}
