package enface.align.word;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// Which running words of a bead translate each other.
///
/// Each source word asks for its likeliest target word and the other way round; a pair that chooses each other
/// matches (the intersection of both directions, Och and Ney 2003). Words that stand at like places of their sides
/// are preferred, so that repeated words find their own counterpart. Time is the product of the words.
public final class WordMatches {

    /// Against how much the best must hold: a word may also have no counterpart.
    private static final double NOBODY = 1;
    /// How much a pair loses that stands at opposite ends.
    private static final double DISTANCE = 4;

    private final TranslationModel model;
    private final Tokens source;
    private final Tokens target;

    /// Running words by their places in [Tokens].
    public record Match(int source, int target, double confidence) {}

    public WordMatches(TranslationModel model, Tokens source, Tokens target) {
        this.model = model;
        this.source = source;
        this.target = target;
    }

    /// The matches of a bead, in the order of the source, each word in one at most.
    public List<Match> of(SegmentRange sources, SegmentRange targets, double least) {
        int firstSource = source.firstWord(sources.from());
        int firstTarget = target.firstWord(targets.from());
        int sourceWords = source.firstWord(sources.to()) - firstSource;
        int targetWords = target.firstWord(targets.to()) - firstTarget;
        var forward = new double[sourceWords][targetWords];
        var backward = new double[sourceWords][targetWords];
        for (int s = 0; s < sourceWords; s++) {
            for (int t = 0; t < targetWords; t++) {
                int pair = model.pair(source.word(firstSource + s), target.word(firstTarget + t));
                if (pair >= 0) {
                    double apart = Math.abs((s + 0.5) / sourceWords - (t + 0.5) / targetWords);
                    forward[s][t] = model.forward(pair) / (1 + DISTANCE * apart);
                    backward[s][t] = model.backward(pair) / (1 + DISTANCE * apart);
                }
            }
        }
        var matches = new ArrayList<Match>();
        for (int s = 0; s < sourceWords; s++) {
            for (int t = 0; t < targetWords; t++) {
                double confidence = Math.sqrt(shareOfSources(forward, s, t) * shareOfTargets(backward, s, t));
                if (confidence > 0.5 && confidence >= least) {
                    matches.add(new Match(firstSource + s, firstTarget + t, confidence));
                }
            }
        }
        return once(matches);
    }

    private static double shareOfSources(double[][] gains, int source, int target) {
        double sum = NOBODY;
        for (var row : gains) {
            sum += row[target];
        }
        return gains[source][target] / sum;
    }

    private static double shareOfTargets(double[][] gains, int source, int target) {
        double sum = NOBODY;
        for (double gain : gains[source]) {
            sum += gain;
        }
        return gains[source][target] / sum;
    }

    /// Of matches that share a word, the surest.
    private static List<Match> once(List<Match> matches) {
        return matches.stream()
                .filter(m -> matches.stream()
                        .noneMatch(other -> (other.source == m.source || other.target == m.target)
                                && other.confidence > m.confidence))
                .toList();
    }
}
