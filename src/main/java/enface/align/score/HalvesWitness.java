package enface.align.score;

import enface.align.search.Step;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import enface.align.word.WordPairs;
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
    private static final double FOREIGN = 0.15;

    private static final double TRANSLATED = 0.5;
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
        var sums = new double[SHUFFLES + 1];
        for (int half = 0; half < 2; half++) {
            var lessons = new ArrayList<Step>();
            var asked = new ArrayList<Step>();
            for (int b = 0; b < joining.size(); b++) {
                (b % 2 == half ? asked : lessons).add(joining.get(b));
            }
            ask(asked, TranslationModel.learn(source, target, new WordPairs(), lessons), sums);
        }
        double better = spreadsAbove(sums) / Math.sqrt(joining.size());
        return Math.clamp((better - FOREIGN) / (TRANSLATED - FOREIGN), 0, 1);
    }

    /// Adds how well some beads go together, first as they stand, then shifted in a circle.
    private void ask(List<Step> beads, TranslationModel model, double[] sums) {
        for (int shuffle = 0; shuffle < sums.length; shuffle++) {
            int shift = shuffle == 0 ? 0 : Math.max(1, shuffle * beads.size() / sums.length);
            for (int b = 0; b < beads.size(); b++) {
                var other = beads.get((b + shift) % beads.size());
                sums[shuffle] += together(beads.get(b), other, model);
            }
        }
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

    /// How much likelier the words are side by side than apart: the mean log of either direction.
    private double together(Step left, Step right, TranslationModel model) {
        var sources = words(source, left.source().from(), left.source().to());
        var targets = words(target, right.target().from(), right.target().to());
        if (sources.length == 0 || targets.length == 0) {
            return 0;
        }
        var forward = new double[targets.length];
        var backward = new double[sources.length];
        double sourceDoubt = 0;
        double targetDoubt = 0;
        for (int s = 0; s < sources.length; s++) {
            sourceDoubt += model.sourceDoubt(sources[s]);
            for (int t = 0; t < targets.length; t++) {
                int pair = model.pair(sources[s], targets[t]);
                if (pair >= 0) {
                    forward[t] += model.forward(pair);
                    backward[s] += model.backward(pair);
                }
            }
        }
        for (int word : targets) {
            targetDoubt += model.targetDoubt(word);
        }
        return meanLog(forward, sourceDoubt, sources.length) + meanLog(backward, targetDoubt, targets.length);
    }

    private static double meanLog(double[] gains, double doubt, int others) {
        double sum = 0;
        for (double gain : gains) {
            sum += Math.log(CHANCE + (1 - CHANCE) * (doubt + gain) / others);
        }
        return sum / gains.length;
    }

    private static int[] words(Tokens side, int from, int to) {
        var words = new int[Math.min(MOST_WORDS, side.wordsIn(from, to))];
        int kept = 0;
        for (int place = side.firstWord(from); kept < words.length && place < side.firstWord(to); place++) {
            if (Character.isLetter(side.vocabulary().get(side.word(place)).codePointAt(0))) {
                words[kept++] = side.word(place);
            }
        }
        return Arrays.copyOf(words, kept);
    }
}
