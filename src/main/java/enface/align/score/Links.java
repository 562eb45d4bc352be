package enface.align.score;

import java.util.Arrays;

/// The pairs of the words of one source segment, chained by target word. Made anew for each segment, without garbage.
final class Links {

    private final int[] firsts;
    private int[] nexts = new int[256];
    private int[] places = new int[256];
    private int[] pairs = new int[256];
    private int[] words = new int[256];
    private int size;

    Links(int targetWords) {
        firsts = new int[targetWords];
        Arrays.fill(firsts, -1);
    }

    /// Adds the pairs of a source word that stands at `place` of its segment.
    void add(TranslationModel model, int word, int place) {
        for (int pair = model.firstPair(word); pair < model.firstPair(word + 1); pair++) {
            if (size == nexts.length) {
                grow();
            }
            words[size] = model.target(pair);
            nexts[size] = firsts[words[size]];
            places[size] = place;
            pairs[size] = pair;
            firsts[words[size]] = size++;
        }
    }

    private void grow() {
        nexts = Arrays.copyOf(nexts, size * 2);
        places = Arrays.copyOf(places, size * 2);
        pairs = Arrays.copyOf(pairs, size * 2);
        words = Arrays.copyOf(words, size * 2);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            firsts[words[i]] = -1;
        }
        size = 0;
    }

    /// The first link to a target word, or -1.
    int first(int targetWord) {
        return firsts[targetWord];
    }

    int next(int link) {
        return nexts[link];
    }

    int place(int link) {
        return places[link];
    }

    int pair(int link) {
        return pairs[link];
    }
}
