package enface.align.score;

import java.util.ArrayList;
import java.util.List;

/// What the words of each target segment within reach tell of the words of source segments.
///
/// That of a source word is the same wherever it stands, so it is made once for all rows that have the same target
/// segments within reach: common words, which know most others, stand in many of them. Time per word: its pairs, and
/// the places of their target words.
final class BackwardGains {

    private final NearWords words;
    private final Occurrences occurrences;
    private final List<float[]> made = new ArrayList<>();
    /// By source word: the number of what was made for it, from 1; 0 before.
    private final int[] numbers;
    private final int[] known;
    private int from;
    private int to;

    BackwardGains(NearWords words) {
        this.words = words;
        occurrences = words.occurrences;
        numbers = new int[words.sources.size()];
        known = new int[numbers.length];
    }

    /// Whether these target segments are within reach, the first and the one behind the last.
    boolean reaches(int first, int end) {
        return from <= first && end <= to;
    }

    /// Comes to other target segments; what was made is forgotten.
    void reach(int first, int end) {
        for (int number = 0; number < made.size(); number++) {
            numbers[known[number]] = 0;
        }
        made.clear();
        from = first;
        to = end;
    }

    /// By target segment from `first` on, then by word of the source segment: what the one tells of the other.
    float[] of(int segment, int first, int end) {
        int firstWord = words.sources.first(segment);
        int count = words.sources.first(segment + 1) - firstWord;
        var gains = new float[(end - first) * count];
        for (int k = 0; k < count; k++) {
            var told = of(words.sources.word(firstWord + k));
            int at = k;
            for (int target = first; target < end; target++) {
                gains[at] = told[target - from];
                at += count;
            }
        }
        return gains;
    }

    private float[] of(int word) {
        if (numbers[word] > 0) {
            return made.get(numbers[word] - 1);
        }
        var gains = new float[to - from];
        for (int pair = words.firstPair(word); pair < words.firstPair(word + 1); pair++) {
            occurrences.add(words.targetOf(pair), words.backward(pair), gains, from);
        }
        known[made.size()] = word;
        made.add(gains);
        numbers[word] = made.size();
        return gains;
    }
}
