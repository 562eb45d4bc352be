package enface.align.score;

import java.util.Arrays;

/// What the words of one source segment tell of every target word of a part. Made anew for each segment, without
/// garbage.
final class ForwardGains {

    private final NearWords words;
    private final float[] gains;
    private int[] told = new int[256];
    private int size;

    ForwardGains(NearWords words) {
        this.words = words;
        gains = new float[words.targets.size()];
    }

    /// Adds what a source word tells that stands in the segment so many times.
    void add(int word, int times) {
        int first = words.firstPair(word);
        int end = words.firstPair(word + 1);
        if (size + end - first > told.length) {
            told = Arrays.copyOf(told, 2 * (size + end - first));
        }
        for (int pair = first; pair < end; pair++) {
            int target = words.targetOf(pair);
            gains[target] += times * words.forward(pair);
            told[size++] = target;
        }
    }

    /// What all words of the segment tell of a target word.
    float of(int target) {
        return gains[target];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            gains[told[i]] = 0;
        }
        size = 0;
    }
}
