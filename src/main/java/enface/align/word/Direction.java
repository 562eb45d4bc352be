package enface.align.word;

import java.util.Arrays;

/// One direction of a translation model under way: given the words of one side, those of the other.
///
/// Estimated anew from the counts of every round. Not for several threads at once.
final class Direction {

    /// Observations' worth of doubt about every word.
    private static final double DOUBT = 0.3;
    /// Observations that all dictionary entries of a word are worth together.
    private static final double MOST_BELIEF = 1.0;
    /// Taken from every learnt count.
    private static final double DISCOUNT = 0.3;

    private final Lessons lessons;
    /// By pair: the word that is given, the word that is told, and what was believed of the two.
    private final int[] given;
    private final int[] told;
    private final float[] beliefs;
    /// By pair, in observations.
    private final float[] known;
    /// By given word.
    private final float[] doubt;
    private final float[] shares;
    /// By told word.
    private final float[] unigrams;

    /// @param givenWords the words that are given: the source, or the target where it goes `back`
    Direction(Lessons lessons, Tokens givenWords, Tokens toldWords, boolean back) {
        this.lessons = lessons;
        given = back ? lessons.pairTargets() : lessons.pairSources();
        told = back ? lessons.pairSources() : lessons.pairTargets();
        int words = givenWords.vocabulary().size();
        beliefs = shared(words);
        known = new float[lessons.pairs()];
        doubt = new float[words];
        shares = new float[words];
        unigrams = new float[toldWords.vocabulary().size()];
        for (int word = 0; word < unigrams.length; word++) {
            unigrams[word] = (float) toldWords.count(word) / Math.max(1, toldWords.size());
        }
        estimate(known, known);
    }

    /// A word that dictionaries translate in many ways is not believed more than one with a single translation.
    private float[] shared(int words) {
        var sums = new float[words];
        var highest = new float[words];
        var shared = new float[lessons.pairs()];
        for (int pair = 0; pair < shared.length; pair++) {
            float belief = lessons.belief(pair);
            if (belief > 0) {
                sums[given[pair]] += belief;
                highest[given[pair]] = Math.max(highest[given[pair]], belief);
            }
        }
        for (int pair = 0; pair < shared.length; pair++) {
            float belief = lessons.belief(pair);
            if (belief > 0) {
                float most = Math.max((float) MOST_BELIEF, highest[given[pair]]);
                shared[pair] = belief * Math.min(1, most / Math.max(most, sums[given[pair]]));
            }
        }
        return shared;
    }

    /// Observations of each pair, those believed among them.
    float[] known() {
        return known;
    }

    /// The share of each given word that says nothing, 0 to 1.
    float[] doubt() {
        return doubt;
    }

    /// What one observation of each given word adds to the probability of what it tells.
    float[] shares() {
        return shares;
    }

    /// How often each word that is told stands anywhere, 0 to 1 of all running words.
    float[] unigrams() {
        return unigrams;
    }

    /// How many times likelier the told word is beside the given word than anywhere, less the doubt.
    float gain(int pair) {
        return shares[given[pair]] * known[pair] / unigrams[told[pair]];
    }

    /// Takes the counts of a round for all there is to know beside what was believed.
    ///
    /// @param some by pair, in observations
    /// @param others more of the same, to be added
    void estimate(float[] some, float[] others) {
        Arrays.fill(doubt, (float) DOUBT);
        Arrays.fill(shares, 0);
        for (int pair = 0; pair < known.length; pair++) {
            float count = some[pair] + others[pair];
            float kept = Math.max(0, count - (float) DISCOUNT);
            int word = given[pair];
            doubt[word] += count - kept;
            known[pair] = kept + beliefs[pair];
            shares[word] += known[pair];
        }
        for (int word = 0; word < doubt.length; word++) {
            shares[word] = 1 / (doubt[word] + shares[word]);
            doubt[word] *= shares[word];
        }
    }
}
