package enface.note.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of notes that Enface wrote at one place of a file, held against those that stand there now.
///
/// Not safe for use by several threads at once.
public final class NoteLines {

    /// What became of them.
    ///
    /// @param strangers what others wrote beside them
    /// @param words of notes that were changed, by their tokens
    public record Found(List<String> strangers, Map<String, String> words) {}

    private final List<NoteLine> told = new ArrayList<>();

    public NoteLines() {}

    /// Notes a line that was written.
    public void add(NoteLine line) {
        told.add(line);
    }

    /// Begins another place.
    public void clear() {
        told.clear();
    }

    /// Tells which lines are ours, ours with other words, and others'.
    public Found of(List<String> lines) {
        var left = new ArrayList<>(told);
        var others = new ArrayList<String>();
        for (var line : lines) {
            var same = left.stream().filter(t -> t.isWritten(line)).findFirst();
            same.ifPresentOrElse(left::remove, () -> others.add(line));
        }
        var strangers = new ArrayList<String>();
        var words = new HashMap<String, String>();
        for (var line : others) {
            var changed = left.stream().filter(t -> t.words(line).isPresent()).findFirst();
            changed.ifPresentOrElse(
                    t -> {
                        words.put(t.token(), t.words(line).orElseThrow());
                        left.remove(t);
                    },
                    () -> strangers.add(line));
        }
        return new Found(strangers, words);
    }
}
