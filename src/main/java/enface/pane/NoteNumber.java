package enface.pane;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The small number behind a noted passage; passages that end at one place share it: `1` or `1,2`.
///
/// @param at the model offset of the passages' end
record NoteNumber(int at, String label, List<NoteMark> notes) {

    /// The numbers of one paragraph, in order.
    ///
    /// @param endingHere the notes whose passage ends in the paragraph
    /// @param length the length of its text
    static List<NoteNumber> of(List<NoteMark> endingHere, int length) {
        return endingHere.stream()
                .filter(n -> !n.range().isEmpty())
                .collect(Collectors.groupingBy(
                        n -> Math.min(n.range().to().offset(), length), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(e -> e.getKey() > 0)
                .map(e -> new NoteNumber(e.getKey(), label(e.getValue()), List.copyOf(e.getValue())))
                .toList();
    }

    private static String label(List<NoteMark> notes) {
        return notes.stream()
                .sorted(Comparator.comparingInt(NoteMark::number))
                .map(n -> Integer.toString(n.number()))
                .distinct()
                .collect(Collectors.joining(","));
    }
}
