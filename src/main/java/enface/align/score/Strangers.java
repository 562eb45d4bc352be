package enface.align.score;

import enface.align.search.Step;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds stretches of two texts that have nothing to do with each other, though the rest of them corresponds.
///
/// Of the target words of each part that a dictionary knows those are counted that it ties to a word of the source
/// beside them, and again beside the sources of other parts, which is chance. A stretch of several parts with many
/// words of which no more are tied than by chance is foreign. To be asked only with a dictionary that knows most
/// words.
public final class Strangers {

    /// Parts that follow each other; one alone may be a free rendering.
    private static final int FEWEST_PARTS = 3;
    private static final int FEWEST_WORDS = 40;
    /// The share beyond chance that is tied of foreign stretches.
    private static final double FOREIGN = 0.06;
    /// In spreads, how far below what is usual in the whole a stretch must be; more where many could be by chance.
    private static final double BELOW = 2;
    private static final float LEAST_WEIGHT = 0.3f;
    private static final int OTHERS = 5;

    private final Tokens source;
    private final Tokens target;
    private final WordPairs believed;
    private final BitSet known;

    /// @param known the words of the target that the dictionary knows
    public Strangers(Tokens source, Tokens target, WordPairs believed, BitSet known) {
        this.known = known;
        this.source = source;
        this.target = target;
        this.believed = believed;
    }

    /// The stretches, each as the numbers of its parts.
    ///
    /// @param parts what stands beside each other, in order
    public List<SegmentRange> among(List<Step> parts) {
        var words = new double[parts.size()];
        var excess = new double[parts.size()];
        for (int p = 0; p < parts.size(); p++) {
            words[p] = words(parts.get(p).target());
            excess[p] = excess(parts, p);
        }
        double usual =
                Arrays.stream(excess).sum() / Math.max(1, Arrays.stream(words).sum());
        double below = usual < 2 * FOREIGN ? 0 : BELOW + Math.log10(parts.size());
        var found = new ArrayList<SegmentRange>();
        for (int from = 0; from + FEWEST_PARTS <= parts.size(); from++) {
            int to = longest(words, excess, from);
            to = isBelow(words, excess, new SegmentRange(from, to), usual, below) ? to : from;
            if (to > from) {
                found.add(new SegmentRange(from, to));
                from = to - 1;
            }
        }
        return found;
    }

    private static boolean isBelow(double[] words, double[] excess, SegmentRange stretch, double usual, double below) {
        double all = 0;
        double tied = 0;
        for (int p = stretch.from(); p < stretch.to(); p++) {
            all += words[p];
            tied += excess[p];
        }
        return usual * all - tied >= below * Math.sqrt(Math.max(0, usual) * all);
    }

    /// The end of the longest foreign stretch that begins at a part, or that part. Each end of it is foreign by
    /// itself.
    private static int longest(double[] words, double[] excess, int from) {
        int best = from;
        double all = 0;
        double tied = 0;
        if (excess[from] > FOREIGN * words[from] || words[from] == 0) {
            return from;
        }
        for (int to = from; to < words.length; to++) {
            all += words[to];
            tied += excess[to];
            if (words[to] > 0 && tied > 2 * FOREIGN * all && all >= FEWEST_WORDS) {
                break;
            }
            boolean foreign = tied <= FOREIGN * all && excess[to] <= FOREIGN * words[to];
            if (foreign && words[to] > 0 && to + 1 - from >= FEWEST_PARTS && all >= FEWEST_WORDS) {
                best = to + 1;
            }
        }
        return best;
    }

    /// How many more target words are tied to the source of their part than to those of others.
    private double excess(List<Step> parts, int part) {
        double own = tied(around(parts, part), parts.get(part).target());
        double chance = 0;
        int others = Math.min(OTHERS, parts.size() - 1);
        for (int o = 1; o <= others; o++) {
            int other = (part + o * Math.max(1, parts.size() / (others + 1))) % parts.size();
            chance += tied(around(parts, other), parts.get(part).target()) / (double) others;
        }
        return own - chance;
    }

    /// The source of a part and its neighbours, since what belongs together may stand a part apart.
    private static SegmentRange around(List<Step> parts, int part) {
        var before = parts.get(Math.max(0, part - 1)).source();
        var after = parts.get(Math.min(parts.size() - 1, part + 1)).source();
        return new SegmentRange(before.from(), after.to());
    }

    private int words(SegmentRange targets) {
        int words = 0;
        for (int place = target.firstWord(targets.from()); place < target.firstWord(targets.to()); place++) {
            words += known.get(target.word(place)) ? 1 : 0;
        }
        return words;
    }

    private int tied(SegmentRange sources, SegmentRange targets) {
        int tied = 0;
        for (int place = target.firstWord(targets.from()); place < target.firstWord(targets.to()); place++) {
            if (known.get(target.word(place)) && isTied(sources, target.word(place))) {
                tied++;
            }
        }
        return tied;
    }

    private boolean isTied(SegmentRange sources, int word) {
        for (int place = source.firstWord(sources.from()); place < source.firstWord(sources.to()); place++) {
            if (believed.weight(source.word(place), word) >= LEAST_WEIGHT) {
                return true;
            }
        }
        return false;
    }
}
