package enface.text.correct;

/// Segments of a version replaced by others: those behind are numbered anew.
///
/// @param from the first that is replaced
/// @param removed how many are, at least one
/// @param added how many stand there then, at least one
public record Renumbered(int from, int removed, int added) {

    public Renumbered {
        if (from < 0 || removed < 1 || added < 1) {
            throw new IllegalArgumentException("no segments: " + from + ", " + removed + ", " + added);
        }
    }

    /// Where the segments begin that are only numbered anew, as they were numbered before.
    public int behind() {
        return from + removed;
    }

    /// By how much the numbers grow behind.
    public int by() {
        return added - removed;
    }

    public boolean keepsNumbers() {
        return by() == 0;
    }

    /// The segment that stands for one of before.
    public int now(int segment) {
        if (segment >= behind()) {
            return segment + by();
        }
        return segment < from ? segment : Math.min(segment, from + added - 1);
    }

    public Renumbered inverse() {
        return new Renumbered(from, added, removed);
    }
}
