package enface.align.word;

import enface.align.search.InParallel;
import enface.align.search.Step;
import java.util.Arrays;
import java.util.List;

/// Which words translate which, and how strongly a pair speaks against chance.
///
/// IBM model 1 (Brown et al. 1993; for alignment Moore 2002) in both directions, learnt by EM from beads, with
/// [WordPairs] as pseudo-counts. What a word's observations do not cover falls back to the unigram, so that an
/// unknown word says nothing for or against; a share of every count is discounted, so that words seen together once
/// learn little. Immutable; learning costs rounds x the sum over beads of source words x target words.
public final class TranslationModel {

    /// Observations' worth of doubt about every word.
    private static final double DOUBT = 0.3;
    /// Observations that all dictionary entries of a word are worth together.
    private static final double MOST_BELIEF = 2.0;

    /// Taken from every learnt count.
    private static final double DISCOUNT = 0.3;
    /// How strongly a word may come from nowhere, in source words.
    private static final double NOWHERE = 1.0;
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
        sourceDoubt = there.doubt;
        targetDoubt = back.doubt;
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
        int at = 0;
        for (int p = 0; p < size; p++) {
            if (isStrong(there, back, p)) {
                targets[at] = lessons.target(p);
                forward[at] = there.gain(p);
                backward[at++] = back.gain(p);
            }
        }
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
        int rounds = beads.isEmpty() ? 0 : ROUNDS;
        var directions = InParallel.each(2, way -> {
            var direction = way == 0
                    ? new Direction(lessons, source, target, false)
                    : new Direction(lessons, target, source, true);
            for (int round = 0; round < rounds; round++) {
                for (int bead = 0; bead < lessons.beads(); bead++) {
                    direction.observe(bead);
                }
                direction.estimate();
            }
            return direction;
        });
        return new TranslationModel(lessons, directions.getFirst(), directions.getLast());
    }

    /// The share of a source word that says nothing, 0 to 1.
    public float sourceDoubt(int word) {
        return sourceDoubt[word];
    }

    /// The share of a target word that says nothing, 0 to 1.
    public float targetDoubt(int word) {
        return targetDoubt[word];
    }

    int firstPair(int sourceWord) {
        return firstPair[sourceWord];
    }

    /// The pair of two words, or -1 where they do not know each other.
    public int pair(int sourceWord, int targetWord) {
        for (int pair = firstPair[sourceWord]; pair < firstPair[sourceWord + 1]; pair++) {
            if (targets[pair] == targetWord) {
                return pair;
            }
        }
        return -1;
    }

    int target(int pair) {
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

    /// One direction under way: given the words of one side, those of the other.
    private static final class Direction {

        private final Lessons lessons;
        private final boolean back;
        private final float[] beliefs;
        private final float[] probabilities;
        private final float[] counts;
        private final float[] doubt;
        private final float[] unigrams;

        Direction(Lessons lessons, Tokens given, Tokens told, boolean back) {
            this.lessons = lessons;
            this.back = back;
            beliefs = shared(given.vocabulary().size());
            probabilities = new float[lessons.pairs()];
            counts = new float[lessons.pairs()];
            doubt = new float[given.vocabulary().size()];
            unigrams = new float[told.vocabulary().size()];
            for (int word = 0; word < unigrams.length; word++) {
                unigrams[word] = (float) told.count(word) / Math.max(1, told.size());
            }
            estimate();
        }

        /// A word that dictionaries translate in many ways is not believed more than one with a single translation.
        private float[] shared(int words) {
            var sums = new float[words];
            var highest = new float[words];
            var shared = new float[lessons.pairs()];
            for (int p = 0; p < shared.length; p++) {
                sums[givenWord(p)] += lessons.belief(p);
                highest[givenWord(p)] = Math.max(highest[givenWord(p)], lessons.belief(p));
            }
            for (int p = 0; p < shared.length; p++) {
                float most = Math.max((float) MOST_BELIEF, highest[givenWord(p)]);
                shared[p] = lessons.belief(p) * Math.min(1, most / Math.max(most, sums[givenWord(p)]));
            }
            return shared;
        }

        private int givenWord(int pair) {
            return back ? lessons.target(pair) : lessons.source(pair);
        }

        private int toldWord(int pair) {
            return back ? lessons.source(pair) : lessons.target(pair);
        }

        float gain(int pair) {
            double seen = 1 - doubt[givenWord(pair)];
            return (float) (seen * probabilities[pair] / unigrams[toldWord(pair)]);
        }

        void observe(int bead) {
            int givenWords = back ? lessons.targets(bead) : lessons.sources(bead);
            int toldWords = back ? lessons.sources(bead) : lessons.targets(bead);
            int givenStep = back ? 1 : toldWords;
            int toldStep = back ? givenWords : 1;
            int first = lessons.first(bead);
            var shares = new float[givenWords];
            var unsure = new float[givenWords];
            for (int g = 0; g < givenWords; g++) {
                unsure[g] = doubt[givenWord(lessons.pair(first + g * givenStep))];
            }
            for (int t = 0; t < toldWords; t++) {
                int here = first + t * toldStep;
                float unigram = unigrams[toldWord(lessons.pair(here))];
                float sum = (float) NOWHERE * unigram;
                for (int g = 0; g < givenWords; g++) {
                    int pair = lessons.pair(here + g * givenStep);
                    shares[g] = unsure[g] * unigram + (1 - unsure[g]) * probabilities[pair];
                    sum += shares[g];
                }
                for (int g = 0; g < givenWords; g++) {
                    counts[lessons.pair(here + g * givenStep)] += lessons.weight(bead) * shares[g] / sum;
                }
            }
        }

        void estimate() {
            var sums = new float[doubt.length];
            Arrays.fill(doubt, (float) DOUBT);
            for (int p = 0; p < counts.length; p++) {
                float kept = Math.max(0, counts[p] - (float) DISCOUNT);
                doubt[givenWord(p)] += counts[p] - kept;
                counts[p] = kept + beliefs[p];
                sums[givenWord(p)] += counts[p];
            }
            for (int p = 0; p < counts.length; p++) {
                float sum = sums[givenWord(p)];
                probabilities[p] = sum == 0 ? 0 : counts[p] / sum;
            }
            for (int w = 0; w < doubt.length; w++) {
                doubt[w] /= doubt[w] + sums[w];
            }
            Arrays.fill(counts, 0);
        }
    }
}
