package enface.align.word;

import java.util.Arrays;

/// Pairs of words that are believed to belong together before any text was aligned: from a dictionary, a glossary, or
/// because they are spelled alike. Each has a weight in observations: 1 is as good as having seen it once.
///
/// Belongs to one pair of [Tokens], whose numbers it uses. Not safe for writing from several threads.
public final class WordPairs {

    /// A point may be numbered on one side where the other has a mere number.
    private static final float LABEL_AS_NUMBER = 2;

    private final PairIndex index = new PairIndex();
    private float[] weights = new float[256];

    /// Words of three signs or more, numbers, and marks that are spelled alike on both sides.
    public static WordPairs alike(Tokens source, Tokens target) {
        var pairs = new WordPairs();
        var words = source.vocabulary();
        for (int s = 0; s < words.size(); s++) {
            var word = words.get(s);
            pairs.addAlike(s, target.numberOf(word), alikeness(word));
            if (word.startsWith("§")) {
                pairs.addAlike(s, target.numberOf("#" + word.substring(1)), LABEL_AS_NUMBER);
            } else if (word.startsWith("#")) {
                pairs.addAlike(s, target.numberOf("§" + word.substring(1)), LABEL_AS_NUMBER);
            }
        }
        return pairs;
    }

    private void addAlike(int source, int target, float weight) {
        if (target >= 0) {
            add(source, target, weight);
        }
    }

    /// Short words are often alike by chance; numbers and names are not.
    private static float alikeness(String word) {
        if (word.startsWith("#") || word.startsWith("§")) {
            return 3;
        }
        if (!Character.isLetter(word.codePointAt(0))) {
            return 1;
        }
        boolean han = Character.isIdeographic(word.codePointAt(0));
        return han || word.length() >= 4 ? 2 : 0.3f;
    }

    /// Adds to the weight of a pair.
    public void add(int source, int target, float weight) {
        int pair = index.add(source, target);
        if (pair >= weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        weights[pair] += weight;
    }

    public int size() {
        return index.size();
    }

    public float weight(int source, int target) {
        int pair = index.find(source, target);
        return pair < 0 ? 0 : weights[pair];
    }

    long[] pairs() {
        return index.pairs();
    }

    float weight(int pair) {
        return weights[pair];
    }
}
