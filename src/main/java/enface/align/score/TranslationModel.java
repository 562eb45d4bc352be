package enface.align.score;

import enface.align.search.Step;
import enface.text.SegmentRange;
import java.util.Arrays;
import java.util.List;

/// Which words translate which, and how strongly a pair speaks against chance.
///
/// IBM model 1 (Brown et al. 1993; for alignment Moore 2002) in both directions, learnt by EM from beads, with
/// [WordPairs] as pseudo-counts. What a word's observations do not cover falls back to the unigram, so that an unknown
/// word says nothing for or against; a share of every count is discounted, so that words seen together once learn
/// little. Immutable; learning costs rounds x the sum over beads of source words x target words.
public final class TranslationModel {

    /// Observations' worth of doubt about every word.
    private static final double DOUBT = 0.5;
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

    /// The model after these beads, each as heavy as it is probable.
    public static TranslationModel learn(Tokens source, Tokens target, WordPairs believed, List<Step> beads) {
        var index = new PairIndex();
        for (long pair : believed.pairs()) {
            index.add(source(pair), target(pair));
        }
        for (var bead : beads) {
            for (int s = source.firstWord(bead.source().from()); s < source.firstWord(bead.source().to()); s++) {
                for (int t = target.firstWord(bead.target().from()); t < target.firstWord(bead.target().to()); t++) {
                    index.add(source.word(s), target.word(t));
                }
            }
        }
        var pairs = index.pairs();
        var beliefs = new float[pairs.length];
        for (int p = 0; p < believed.size(); p++) {
            beliefs[p] = believed.weight(p);
        }
        var there = new Direction(pairs, beliefs, source, target, false);
        var back = new Direction(pairs, beliefs, target, source, true);
        for (int round = 0; round < (beads.isEmpty() ? 0 : ROUNDS); round++) {
            for (var bead : beads) {
                there.observe(index, bead.source(), bead.target(), (float) bead.probability());
                back.observe(index, bead.target(), bead.source(), (float) bead.probability());
            }
            there.estimate();
            back.estimate();
        }
        return new TranslationModel(pairs, there, back);
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
        private final Tokens given;
        private final Tokens told;
        private final boolean back;
        private final float[] probabilities;
        private final float[] counts;
        private final float[] doubt;

        Direction(long[] pairs, float[] beliefs, Tokens given, Tokens told, boolean back) {
            this.pairs = pairs;
            this.beliefs = beliefs;
            this.given = given;
            this.told = told;
            this.back = back;
            probabilities = new float[pairs.length];
            counts = new float[pairs.length];
            doubt = new float[given.vocabulary().size()];
            estimate();
        }

        private int givenWord(int pair) {
            return back ? target(pairs[pair]) : source(pairs[pair]);
        }

        private int toldWord(int pair) {
            return back ? source(pairs[pair]) : target(pairs[pair]);
        }

        private double unigram(int word) {
            return (double) told.count(word) / Math.max(1, told.size());
        }

        float gain(int pair) {
            double seen = 1 - doubt[givenWord(pair)];
            return (float) (seen * probabilities[pair] / unigram(toldWord(pair)));
        }

        void observe(PairIndex index, SegmentRange beside, SegmentRange words, float weight) {
            int first = given.firstWord(beside.from());
            int end = given.firstWord(beside.to());
            var found = new int[end - first];
            var shares = new float[end - first];
            for (int t = told.firstWord(words.from()); t < told.firstWord(words.to()); t++) {
                int word = told.word(t);
                float unigram = (float) unigram(word);
                float sum = (float) NOWHERE * unigram;
                for (int g = first; g < end; g++) {
                    int other = given.word(g);
                    int pair = back ? index.find(word, other) : index.find(other, word);
                    found[g - first] = pair;
                    shares[g - first] = doubt[other] * unigram + (1 - doubt[other]) * probabilities[pair];
                    sum += shares[g - first];
                }
                for (int k = 0; k < found.length; k++) {
                    counts[found[k]] += weight * shares[k] / sum;
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
