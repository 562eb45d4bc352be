package enface.align.score;

/// In which segments of a part each of its words stands, and how often: [Bags] by word. Immutable.
final class Occurrences {

    private final int[] firsts;
    private final int[] segments;
    private final int[] times;

    Occurrences(Bags bags, int segmentsOfPart) {
        int places = bags.first(segmentsOfPart);
        firsts = new int[bags.size() + 1];
        segments = new int[places];
        times = new int[places];
        for (int place = 0; place < places; place++) {
            firsts[bags.word(place) + 1]++;
        }
        for (int word = 0; word < bags.size(); word++) {
            firsts[word + 1] += firsts[word];
        }
        var next = firsts.clone();
        for (int segment = 0; segment < segmentsOfPart; segment++) {
            for (int place = bags.first(segment); place < bags.first(segment + 1); place++) {
                int at = next[bags.word(place)]++;
                segments[at] = segment;
                times[at] = bags.times(place);
            }
        }
    }

    /// Adds so much to the sum of each segment for each time that a word stands there.
    ///
    /// @param sums of the segments from `from` on
    void add(int word, float much, float[] sums, int from) {
        int end = firsts[word + 1];
        for (int at = firstFrom(word, from); at < end; at++) {
            int place = segments[at] - from;
            if (place >= sums.length) {
                return;
            }
            sums[place] += times[at] * much;
        }
    }

    /// Where the occurrences of a word start that are not before a segment.
    private int firstFrom(int word, int segment) {
        int low = firsts[word];
        int high = firsts[word + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments[middle] < segment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
