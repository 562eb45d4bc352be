package enface.align.word;

import enface.job.InParallel;
import java.util.Arrays;

/// Counts how often the words of each pair stood for one another in the beads: as often as both directions say.
///
/// Each direction alone gives a rare word whatever stands beside it; what the other does not bear out is not learnt
/// (after Liang, Taskar and Klein 2006, who multiply the two; here the lesser counts). Words at like places of a bead
/// are likelier to stand for one another (Dyer, Chahuneau and Smith 2013). One round costs the running pairs of words.
final class Agreement {

    /// How strongly a word may come from nowhere, in words of the other side.
    private static final double NOWHERE = 1;
    /// How much less likely, as a log, a word at one end is to stand for one at the other end.
    private static final double SLANT = 4;

    private static final int PLACES = 256;
    private static final float[] NEARNESS = nearness();

    /// The beads are counted in so many parts at the same time, on any number of cores.
    private static final int PARTS = 2;

    private final Lessons lessons;
    private final Direction there;
    private final Direction back;
    private final float[][] counts;

    Agreement(Lessons lessons, Direction there, Direction back) {
        this.lessons = lessons;
        this.there = there;
        this.back = back;
        counts = new float[PARTS][lessons.pairs()];
    }

    private static float[] nearness() {
        var nearness = new float[PLACES];
        for (int distance = 0; distance < PLACES; distance++) {
            nearness[distance] = (float) Math.exp(-SLANT * distance / PLACES);
        }
        return nearness;
    }

    /// Counts all beads by what both directions hold now, and estimates both anew.
    void round() {
        InParallel.run(PARTS, part -> {
            Arrays.fill(counts[part], 0);
            new Part(counts[part]).count(border(part), border(part + 1));
        });
        InParallel.run(2, way -> (way == 0 ? there : back).estimate(counts[0], counts[1]));
    }

    /// The first bead of a part, so that all have about as much to do.
    private int border(int part) {
        long place = (long) lessons.first(lessons.beads()) * part / PARTS;
        int bead = 0;
        while (bead < lessons.beads() && lessons.first(bead) < place) {
            bead++;
        }
        return bead;
    }

    /// Some of the beads, one after the other. Its loops run over millions of pairs, so what they need is at hand in
    /// local variables.
    private final class Part {

        private final float[] counts;
        private final int[] numbers = lessons.numbers();
        private float[] forward = new float[0];
        private float[] backward = new float[0];

        Part(float[] counts) {
            this.counts = counts;
        }

        void count(int from, int to) {
            for (int bead = from; bead < to; bead++) {
                int size = lessons.sources(bead) * lessons.targets(bead);
                if (forward.length < size) {
                    forward = new float[size];
                    backward = new float[size];
                }
                count(lessons.first(bead), lessons.sources(bead), lessons.targets(bead), lessons.weight(bead));
            }
        }

        private void count(int first, int sources, int targets, float weight) {
            var forwardSums = new float[targets];
            var backwardSums = new float[sources];
            share(first, forwardSums, backwardSums);
            for (int t = 0; t < targets; t++) {
                forwardSums[t] = weight / forwardSums[t];
            }
            int cell = 0;
            for (int s = 0; s < sources; s++) {
                float backwardShare = weight / backwardSums[s];
                for (int t = 0; t < targets; t++) {
                    float there = forward[cell] * forwardSums[t];
                    float back = backward[cell] * backwardShare;
                    counts[numbers[first + cell]] += there < back ? there : back;
                    cell++;
                }
            }
        }

        /// How much each pair of words of a bead has to say in either direction, and the sums of that by the word told.
        private void share(int first, float[] forwardSums, float[] backwardSums) {
            int sources = backwardSums.length;
            var targets = new Targets(first, forwardSums.length);
            for (int t = 0; t < targets.size; t++) {
                forwardSums[t] = (float) NOWHERE * targets.unigrams[t];
            }
            var known = there.known();
            var knownBack = back.known();
            int cell = 0;
            for (int s = 0; s < sources; s++) {
                int word = lessons.source(numbers[first + cell]);
                float unigram = back.unigrams()[word];
                float doubt = there.doubt()[word];
                float share = there.shares()[word];
                float sum = (float) NOWHERE * unigram;
                int place = place(s, sources);
                for (int t = 0; t < targets.size; t++) {
                    int pair = numbers[first + cell];
                    float near = NEARNESS[Math.abs(place - targets.places[t])];
                    float there = near * (doubt * targets.unigrams[t] + share * known[pair]);
                    float back = near * (targets.doubt[t] * unigram + targets.shares[t] * knownBack[pair]);
                    forward[cell] = there;
                    backward[cell] = back;
                    forwardSums[t] += there;
                    sum += back;
                    cell++;
                }
                backwardSums[s] = sum;
            }
        }
    }

    /// In which of [#PLACES] places of its side a word stands.
    private static int place(int word, int words) {
        return (2 * word + 1) * PLACES / (2 * words);
    }

    /// What is needed of each target word of a bead, laid side by side.
    private final class Targets {

        final int size;
        final float[] unigrams;
        final float[] doubt;
        final float[] shares;
        final int[] places;

        /// @param first where the pairs of the bead start, those of its first source word
        Targets(int first, int size) {
            this.size = size;
            unigrams = new float[size];
            doubt = new float[size];
            shares = new float[size];
            places = new int[size];
            for (int t = 0; t < size; t++) {
                int word = lessons.target(lessons.pair(first + t));
                unigrams[t] = there.unigrams()[word];
                doubt[t] = back.doubt()[word];
                shares[t] = back.shares()[word];
                places[t] = place(t, size);
            }
        }
    }
}
