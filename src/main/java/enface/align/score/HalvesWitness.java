package enface.align.score;

import enface.align.search.Step;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import enface.align.word.WordPairs;
import enface.job.InParallel;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Asks one half of the beads about the other, where no dictionary can be asked.
///
/// A translation model is learnt from every second bead and says how well the words of the other beads go together,
/// as they stand and with their sides shuffled; then the halves change places. What translations teach holds
/// elsewhere in them; what foreign texts teach holds nowhere. Marks and numbers are not asked, since beads are made
/// to fit them. Of very many beads evenly spread ones are asked, so that the cost is bounded.
public final class HalvesWitness implements Witness {

    /// Less can teach too little.
    private static final int FEWEST_BEADS = 40;

    private static final int MOST_BEADS = 600;
    /// Of a long segment its first words are asked.
    private static final int MOST_WORDS = 150;

    private static final int SHUFFLES = 24;
    /// By how many spreads of the shuffled, for each root of the beads, those as they stand are better: foreign texts
    /// mostly stay under the first, translations above the second.
    private static final double FOREIGN = 0.2;

    private static final double TRANSLATED = 0.6;
    /// What is left to chance for every word.
    private static final double CHANCE = 0.15;

    private final Tokens source;
    private final Tokens target;

    public HalvesWitness(Tokens source, Tokens target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public double bearsOut(List<Step> beads) {
        var joining = WordWitness.joining(beads, MOST_BEADS);
        if (joining.size() < FEWEST_BEADS) {
            return 1;
        }
        var halves = InParallel.each(2, half -> {
            var lessons = new ArrayList<Step>();
            var asked = new ArrayList<Step>();
            for (int b = 0; b < joining.size(); b++) {
                (b % 2 == half ? asked : lessons).add(joining.get(b));
            }
            return ask(asked, TranslationModel.learn(source, target, new WordPairs(), lessons));
        });
        var sums = halves.getFirst();
        Arrays.setAll(sums, shuffle -> sums[shuffle] + halves.getLast()[shuffle]);
        double better = spreadsAbove(sums) / Math.sqrt(joining.size());
        return Math.clamp((better - FOREIGN) / (TRANSLATED - FOREIGN), 0, 1);
    }

    /// How well some beads go together, first as they stand, then shifted in a circle.
    private double[] ask(List<Step> beads, TranslationModel model) {
        var sums = new double[SHUFFLES + 1];
        var targets = beads.stream().map(bead -> words(target, bead.target())).toList();
        var beside = new Beside(model);
        for (int b = 0; b < beads.size(); b++) {
            beside.sources = words(source, beads.get(b).source());
            for (int shuffle = 0; shuffle < sums.length; shuffle++) {
                int shift = shuffle == 0 ? 0 : Math.max(1, shuffle * beads.size() / sums.length);
                beside.targets[shuffle] = targets.get((b + shift) % beads.size());
            }
            beside.addTo(sums);
        }
        return sums;
    }

    /// By how many standard deviations of the others the first is greater.
    private static double spreadsAbove(double[] sums) {
        double mean = 0;
        double squares = 0;
        for (int shuffle = 1; shuffle < sums.length; shuffle++) {
            mean += sums[shuffle] / SHUFFLES;
            squares += sums[shuffle] * sums[shuffle] / SHUFFLES;
        }
        return (sums[0] - mean) / Math.sqrt(Math.max(1e-9, squares - mean * mean));
    }

    /// The words of one source side beside those of several target sides.
    private final class Beside {

        private final TranslationModel model;
        /// By target word, what a source word knows of it: the number of the pair from 1, or 0.
        private final int[] known = new int[target.vocabulary().size()];
        int[] sources = {};
        final int[][] targets = new int[SHUFFLES + 1][];

        Beside(TranslationModel model) {
            this.model = model;
        }

        /// Adds for each target side how much likelier the words are side by side than apart: the mean log of either
        /// direction.
        void addTo(double[] sums) {
            var forward = new double[targets.length][];
            Arrays.setAll(forward, other -> new double[targets[other].length]);
            var backward = new double[targets.length][sources.length];
            for (int s = 0; s < sources.length; s++) {
                mark(sources[s], true);
                for (int other = 0; other < targets.length; other++) {
                    gain(s, targets[other], forward[other], backward[other]);
                }
                mark(sources[s], false);
            }
            double sourceDoubt =
                    Arrays.stream(sources).mapToDouble(model::sourceDoubt).sum();
            for (int other = 0; other < targets.length; other++) {
                if (sources.length > 0 && targets[other].length > 0) {
                    double targetDoubt = Arrays.stream(targets[other])
                            .mapToDouble(model::targetDoubt)
                            .sum();
                    sums[other] += meanLog(forward[other], sourceDoubt, sources.length)
                            + meanLog(backward[other], targetDoubt, targets[other].length);
                }
            }
        }

        private void mark(int word, boolean isKnown) {
            for (int pair = model.firstPair(word); pair < model.firstPair(word + 1); pair++) {
                known[model.target(pair)] = isKnown ? pair + 1 : 0;
            }
        }

        private void gain(int s, int[] words, double[] forward, double[] backward) {
            for (int t = 0; t < words.length; t++) {
                int pair = known[words[t]] - 1;
                if (pair >= 0) {
                    forward[t] += model.forward(pair);
                    backward[s] += model.backward(pair);
                }
            }
        }
    }

    private static double meanLog(double[] gains, double doubt, int others) {
        double sum = 0;
        for (double gain : gains) {
            sum += Math.log(CHANCE + (1 - CHANCE) * (doubt + gain) / others);
        }
        return sum / gains.length;
    }

    private static int[] words(Tokens side, SegmentRange range) {
        var words = new int[Math.min(MOST_WORDS, side.wordsIn(range.from(), range.to()))];
        int kept = 0;
        for (int place = side.firstWord(range.from());
                kept < words.length && place < side.firstWord(range.to());
                place++) {
            if (Character.isLetter(side.vocabulary().get(side.word(place)).codePointAt(0))) {
                words[kept++] = side.word(place);
            }
        }
        return Arrays.copyOf(words, kept);
    }
}
