package enface.align.score;

import java.util.Arrays;

/// The pairs of the words of one source segment, chained by target word. Made anew for each segment, without garbage.
final class Links {

    private static final int NONE = -1;

    private final NearWords words;
    private final int[] firsts;
    private final float[] forward;
    private int[] nexts = new int[256];
    private int[] places = new int[256];
    private int[] targets = new int[256];
    private float[] backward = new float[256];
    private int size;

    Links(NearWords words) {
        this.words = words;
        firsts = new int[words.targets.size()];
        Arrays.fill(firsts, NONE);
        forward = new float[firsts.length];
    }

    /// Adds the pairs of a source word that stands at `place` of its segment's bag, so many times.
    void add(int word, int place, int times) {
        int end = words.firstPair(word + 1);
        for (int pair = words.firstPair(word); pair < end; pair++) {
            if (size == nexts.length) {
                grow();
            }
            int target = words.targetOf(pair);
            forward[target] += times * words.forward(pair);
            targets[size] = target;
            backward[size] = words.backward(pair);
            places[size] = place;
            nexts[size] = firsts[target];
            firsts[target] = size++;
        }
    }

    private void grow() {
        nexts = Arrays.copyOf(nexts, size * 2);
        places = Arrays.copyOf(places, size * 2);
        targets = Arrays.copyOf(targets, size * 2);
        backward = Arrays.copyOf(backward, size * 2);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            firsts[targets[i]] = NONE;
            forward[targets[i]] = 0;
        }
        size = 0;
    }

    /// What all words of the segment tell of a target word.
    float forward(int target) {
        return forward[target];
    }

    /// Adds what a target word tells, so many times, of each word of the segment to `sums`, from `base` on.
    void addBackward(int target, int times, float[] sums, int base) {
        for (int link = firsts[target]; link != NONE; link = nexts[link]) {
            sums[base + places[link]] += times * backward[link];
        }
    }
}
