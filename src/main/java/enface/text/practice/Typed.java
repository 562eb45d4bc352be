package enface.text.practice;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was typed and is not in the library yet, with what it stands on.
///
/// @param before the attempt as the library had it, as far as is known, and the original as it was
/// @param sentences what was typed, by segment of that original; blank where a sentence was taken out
public record Typed(AttemptText before, SortedMap<Integer, String> sentences) {

    public Typed {
        sentences = Collections.unmodifiableSortedMap(new TreeMap<>(sentences));
    }

    /// The attempt with what was typed.
    public AttemptText written() {
        return before.with(sentences);
    }
}
