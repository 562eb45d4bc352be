package enface.text;

import java.util.stream.IntStream;

/// Consecutive segments of one version, numbered through from 0, half open.
/// An empty range still has a place: it stands before segment `from`.
public record SegmentRange(int from, int to) {

    public SegmentRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no segments: " + from + ".." + to);
        }
    }

    public static SegmentRange emptyAt(int place) {
        return new SegmentRange(place, place);
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(int segment) {
        return from <= segment && segment < to;
    }

    /// The smallest range that holds both; an empty one adds nothing.
    public SegmentRange span(SegmentRange other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : new SegmentRange(Math.min(from, other.from), Math.max(to, other.to));
    }

    public IntStream segments() {
        return IntStream.range(from, to);
    }
}
