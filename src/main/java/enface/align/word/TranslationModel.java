package enface.align.word;

import enface.align.search.Step;
import enface.job.InParallel;
import java.util.Arrays;
import java.util.List;

/// Which words translate which, and how strongly a pair speaks against chance.
///
/// IBM model 1 (Brown et al. 1993; for alignment Moore 2002) in both directions, learnt by EM from beads, with
/// [WordPairs] as pseudo-counts. What a word's observations do not cover falls back to the unigram, so that an
/// unknown word says nothing for or against; a share of every count is discounted, so that words seen together once
/// learn little. Immutable; learning costs rounds x the sum over beads of source words x target words.
public final class TranslationModel {

    private static final int ROUNDS = 4;
    /// Pairs weaker than this are as good as unknown.
    private static final float WEAKEST = 0.02f;

    private final float[] sourceDoubt;
    private final float[] targetDoubt;
    private final int[] firstPair;
    private final int[] targets;
    private final float[] forward;
    private final float[] backward;

    private TranslationModel(Lessons lessons, Direction there, Direction back) {
        sourceDoubt = there.doubt();
        targetDoubt = back.doubt();
        int size = lessons.pairs();
        firstPair = new int[sourceDoubt.length + 1];
        for (int p = 0; p < size; p++) {
            if (isStrong(there, back, p)) {
                firstPair[lessons.source(p) + 1]++;
            }
        }
        for (int s = 0; s < sourceDoubt.length; s++) {
            firstPair[s + 1] += firstPair[s];
        }
        int strong = firstPair[sourceDoubt.length];
        targets = new int[strong];
        forward = new float[strong];
        backward = new float[strong];
        int next = 0;
        for (int s = 0; s < sourceDoubt.length; s++) {
            next = fill(s, next, lessons, there, back);
        }
    }

    /// Puts the strong pairs of a source word in the order of their target words, so that one is found quickly.
    ///
    /// @param first the first pair of the word among all
    /// @return the first of the next word
    private int fill(int source, int first, Lessons lessons, Direction there, Direction back) {
        int pair = first;
        var sorted = new long[firstPair[source + 1] - firstPair[source]];
        int found = 0;
        for (; pair < lessons.pairs() && lessons.source(pair) == source; pair++) {
            if (isStrong(there, back, pair)) {
                sorted[found++] = ((long) lessons.target(pair) << 32) | pair;
            }
        }
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            int strong = (int) sorted[i];
            int at = firstPair[source] + i;
            targets[at] = lessons.target(strong);
            forward[at] = there.gain(strong);
            backward[at] = back.gain(strong);
        }
        return pair;
    }

    private static boolean isStrong(Direction there, Direction back, int pair) {
        return there.gain(pair) > WEAKEST || back.gain(pair) > WEAKEST;
    }

    /// What is believed before any bead is known.
    public static TranslationModel believed(Tokens source, Tokens target, WordPairs believed) {
        return learn(source, target, believed, List.of());
    }

    /// The model after these beads, each as heavy as it is probable. Of very many beads, evenly spread ones are
    /// taken.
    public static TranslationModel learn(Tokens source, Tokens target, WordPairs believed, List<Step> beads) {
        var lessons = new Lessons(source, target, believed, beads);
        var directions = InParallel.each(
                2,
                way -> way == 0
                        ? new Direction(lessons, source, target, false)
                        : new Direction(lessons, target, source, true));
        var there = directions.getFirst();
        var back = directions.getLast();
        var agreement = new Agreement(lessons, there, back);
        for (int round = 0; round < ROUNDS && !beads.isEmpty(); round++) {
            agreement.round();
        }
        return new TranslationModel(lessons, there, back);
    }

    /// The share of a source word that says nothing, 0 to 1.
    public float sourceDoubt(int word) {
        return sourceDoubt[word];
    }

    /// The share of a target word that says nothing, 0 to 1.
    public float targetDoubt(int word) {
        return targetDoubt[word];
    }

    /// The first of a source word's pairs; they end where those of the next start.
    public int firstPair(int sourceWord) {
        return firstPair[sourceWord];
    }

    /// The pair of two words, or -1 where they do not know each other.
    public int pair(int sourceWord, int targetWord) {
        int found = Arrays.binarySearch(targets, firstPair[sourceWord], firstPair[sourceWord + 1], targetWord);
        return Math.max(-1, found);
    }

    /// The target word of a pair.
    public int target(int pair) {
        return targets[pair];
    }

    /// How many times likelier the target word is beside the source word than anywhere, less the doubt.
    public float forward(int pair) {
        return forward[pair];
    }

    /// How many times likelier the source word is beside the target word than anywhere, less the doubt.
    public float backward(int pair) {
        return backward[pair];
    }
}
