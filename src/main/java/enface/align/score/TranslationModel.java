package enface.align.score;

import enface.align.search.Step;
import java.util.ArrayList;
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
    /// So many pairs of running words are learnt from at most.
    private static final long MOST_PAIRS = 6_000_000;

    /// Pairs weaker than this are as good as unknown.
    private static final float WEAKEST = 0.02f;

    private final float[] sourceDoubt;
    private final float[] targetDoubt;
    private final int[] firstPair;
    private final int[] targets;
    private final float[] forward;
    private final float[] backward;

    private TranslationModel(long[] pairs, Direction there, Direction back) {
        sourceDoubt = there.doubt;
        targetDoubt = back.doubt;
        int kept = 0;
        firstPair = new int[sourceDoubt.length + 1];
        var gains = new float[2][pairs.length];
        for (int p = 0; p < pairs.length; p++) {
            gains[0][p] = there.gain(p);
            gains[1][p] = back.gain(p);
            if (isStrong(gains, p)) {
                firstPair[source(pairs[p]) + 1]++;
                kept++;
            }
        }
        for (int s = 0; s < sourceDoubt.length; s++) {
            firstPair[s + 1] += firstPair[s];
        }
        targets = new int[kept];
        forward = new float[kept];
        backward = new float[kept];
        var next = firstPair.clone();
        for (int p = 0; p < pairs.length; p++) {
            if (isStrong(gains, p)) {
                int at = next[source(pairs[p])]++;
                targets[at] = target(pairs[p]);
                forward[at] = gains[0][p];
                backward[at] = gains[1][p];
            }
        }
    }

    private static boolean isStrong(float[][] gains, int pair) {
        return gains[0][pair] > WEAKEST || gains[1][pair] > WEAKEST;
    }

    /// What is believed before any bead is known.
    public static TranslationModel believed(Tokens source, Tokens target, WordPairs believed) {
        return learn(source, target, believed, List.of());
    }

    /// The model after these beads, each as heavy as it is probable. Of very many beads, evenly spread ones are
    /// taken.
    public static TranslationModel learn(Tokens source, Tokens target, WordPairs believed, List<Step> beads) {
        var index = new PairIndex();
        for (long pair : believed.pairs()) {
            index.add(source(pair), target(pair));
        }
        var lessons = lessons(source, target, beads, index);
        var pairs = index.pairs();
        var beliefs = new float[pairs.length];
        for (int p = 0; p < believed.size(); p++) {
            beliefs[p] = believed.weight(p);
        }
        var there = new Direction(pairs, beliefs, source, target, false);
        var back = new Direction(pairs, beliefs, target, source, true);
        for (int round = 0; round < (beads.isEmpty() ? 0 : ROUNDS); round++) {
            for (var lesson : lessons) {
                there.observe(lesson);
                back.observe(lesson);
            }
            there.estimate();
            back.estimate();
        }
        return new TranslationModel(pairs, there, back);
    }

    private static List<Lesson> lessons(Tokens source, Tokens target, List<Step> beads, PairIndex index) {
        long all = 0;
        for (var bead : beads) {
            all += wordPairs(source, target, bead);
        }
        long every = 1 + all / MOST_PAIRS;
        var lessons = new ArrayList<Lesson>();
        for (int b = 0; b < beads.size(); b++) {
            var bead = beads.get(b);
            long size = wordPairs(source, target, bead);
            if (size > 0 && size <= MOST_PAIRS / 4 && b % every == 0) {
                lessons.add(new Lesson(source, target, bead, index));
            }
        }
        return lessons;
    }

    private static long wordPairs(Tokens source, Tokens target, Step bead) {
        return (long) source.wordsIn(bead.source().from(), bead.source().to())
                * target.wordsIn(bead.target().from(), bead.target().to());
    }

    /// A bead with the numbers of its pairs of words.
    private static final class Lesson {
        final int sources;
        final int targets;
        final float weight;
        /// By source word, then target word.
        final int[] pairs;

        Lesson(Tokens source, Tokens target, Step bead, PairIndex index) {
            int firstSource = source.firstWord(bead.source().from());
            int firstTarget = target.firstWord(bead.target().from());
            sources = source.firstWord(bead.source().to()) - firstSource;
            targets = target.firstWord(bead.target().to()) - firstTarget;
            weight = (float) bead.probability();
            pairs = new int[sources * targets];
            for (int p = 0; p < pairs.length; p++) {
                pairs[p] = index.add(source.word(firstSource + p / targets), target.word(firstTarget + p % targets));
            }
        }
    }

    /// The share of a source word that says nothing, 0 to 1.
    float sourceDoubt(int word) {
        return sourceDoubt[word];
    }

    float targetDoubt(int word) {
        return targetDoubt[word];
    }

    int firstPair(int sourceWord) {
        return firstPair[sourceWord];
    }

    /// The pair of two words, or -1 where they do not know each other.
    int pair(int sourceWord, int targetWord) {
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
    float forward(int pair) {
        return forward[pair];
    }

    float backward(int pair) {
        return backward[pair];
    }

    private static int source(long pair) {
        return (int) (pair >>> 32);
    }

    private static int target(long pair) {
        return (int) pair;
    }

    /// One direction under way: given the words of one side, those of the other.
    private static final class Direction {

        private final long[] pairs;
        private final float[] beliefs;
        private final boolean back;
        private final float[] probabilities;
        private final float[] counts;
        private final float[] doubt;
        private final float[] unigrams;

        Direction(long[] pairs, float[] beliefs, Tokens given, Tokens told, boolean back) {
            this.pairs = pairs;
            this.back = back;
            this.beliefs = shared(beliefs, given.vocabulary().size());
            probabilities = new float[pairs.length];
            counts = new float[pairs.length];
            doubt = new float[given.vocabulary().size()];
            unigrams = new float[told.vocabulary().size()];
            for (int word = 0; word < unigrams.length; word++) {
                unigrams[word] = (float) told.count(word) / Math.max(1, told.size());
            }
            estimate();
        }

        /// A word that dictionaries translate in many ways is not believed more than one with a single translation.
        private float[] shared(float[] weights, int words) {
            var sums = new float[words];
            var highest = new float[words];
            for (int p = 0; p < pairs.length; p++) {
                sums[givenWord(p)] += weights[p];
                highest[givenWord(p)] = Math.max(highest[givenWord(p)], weights[p]);
            }
            var shared = new float[pairs.length];
            for (int p = 0; p < pairs.length; p++) {
                float most = Math.max((float) MOST_BELIEF, highest[givenWord(p)]);
                shared[p] = weights[p] * Math.min(1, most / Math.max(most, sums[givenWord(p)]));
            }
            return shared;
        }

        private int givenWord(int pair) {
            return back ? target(pairs[pair]) : source(pairs[pair]);
        }

        private int toldWord(int pair) {
            return back ? source(pairs[pair]) : target(pairs[pair]);
        }

        float gain(int pair) {
            double seen = 1 - doubt[givenWord(pair)];
            return (float) (seen * probabilities[pair] / unigrams[toldWord(pair)]);
        }

        void observe(Lesson lesson) {
            int givenWords = back ? lesson.targets : lesson.sources;
            int toldWords = back ? lesson.sources : lesson.targets;
            int givenStep = back ? 1 : lesson.targets;
            int toldStep = back ? lesson.targets : 1;
            var shares = new float[givenWords];
            for (int t = 0; t < toldWords; t++) {
                float unigram = unigrams[toldWord(lesson.pairs[t * toldStep])];
                float sum = (float) NOWHERE * unigram;
                for (int g = 0; g < givenWords; g++) {
                    int pair = lesson.pairs[t * toldStep + g * givenStep];
                    float unsure = doubt[givenWord(pair)];
                    shares[g] = unsure * unigram + (1 - unsure) * probabilities[pair];
                    sum += shares[g];
                }
                for (int g = 0; g < givenWords; g++) {
                    counts[lesson.pairs[t * toldStep + g * givenStep]] += lesson.weight * shares[g] / sum;
                }
            }
        }

        void estimate() {
            var sums = new float[doubt.length];
            Arrays.fill(doubt, (float) DOUBT);
            for (int p = 0; p < pairs.length; p++) {
                float kept = Math.max(0, counts[p] - (float) DISCOUNT);
                doubt[givenWord(p)] += counts[p] - kept;
                counts[p] = kept + beliefs[p];
                sums[givenWord(p)] += counts[p];
            }
            for (int p = 0; p < pairs.length; p++) {
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
