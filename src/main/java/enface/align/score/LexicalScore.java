package enface.align.score;

import enface.align.search.Band;
import enface.align.search.Shape;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import java.util.Arrays;
import java.util.function.Supplier;

/// How much likelier the words of a bead are side by side than apart, as a [TranslationModel] knows it.
///
/// For each word of either side the log of (its probability beside the words of the other side : its unigram), both
/// directions averaged. What a target segment's words gain depends on the source segments of the bead alone, and the
/// other way round, so both are made once for all beads that end at a row, and a bead only adds up its segments.
/// Time per cell of the band: its words x the widest bead. One object serves one thread.
final class LexicalScore {

    /// What is left to chance for every word, so that no word can cost more than the log of this.
    private static final double CHANCE = 0.15;
    /// Rows for which what target words tell is made at once.
    private static final int AHEAD = 64;

    private final Tokens source;
    private final Tokens target;
    private final NearWords words;
    private final ForwardGains forward;
    private final BackwardGains backward;
    private final int widest;
    private final Row[] rows;
    /// For beads that end at this row with so many source segments: by target segment, the gain of all before it.
    private final double[][] gains;
    private int firstTarget;
    private int row;

    /// One source segment beside the target segments from `from` on.
    private static final class Row {
        int segment = -1;
        int from;
        /// By place in the target bags: what the segment's words tell of the word there.
        float[] forward = new float[0];
        /// By end and number of target segments: the gain of this segment's words.
        float[] backward = new float[0];
    }

    /// What makes such objects, one for each thread, for two parts of the texts.
    ///
    /// @param widest how many segments of either side a bead joins at most
    static Supplier<LexicalScore> of(Tokens source, Tokens target, TranslationModel model, int widest) {
        var near = new NearWords(source, target, model);
        return () -> new LexicalScore(near, widest);
    }

    private LexicalScore(NearWords words, int widest) {
        this.words = words;
        this.widest = widest;
        source = words.source;
        target = words.target;
        forward = new ForwardGains(words);
        backward = new BackwardGains(words);
        gains = new double[widest + 1][0];
        rows = new Row[widest];
        for (int i = 0; i < widest; i++) {
            rows[i] = new Row();
        }
    }

    /// Makes ready for beads that end before source segment `row`: cheapest when the rows come one after the other.
    void enter(int row, Band band) {
        this.row = row;
        int first = band.from(Math.max(0, row - widest));
        int within = band.from(Math.max(0, row + 1 - 2 * widest));
        if (!backward.reaches(within, band.to(Math.min(band.rows() - 1, row + widest)))) {
            backward.reach(within, band.to(Math.min(band.rows() - 1, row + widest + AHEAD)));
        }
        for (int segment = Math.max(0, row - widest); segment < row; segment++) {
            if (rows[segment % widest].segment != segment) {
                fill(rows[segment % widest], segment, band);
            }
        }
        firstTarget = first;
        sumForward(band.to(row));
    }

    /// Makes what all beads need that the segment may belong to.
    private void fill(Row made, int segment, Band band) {
        int from = band.from(Math.max(0, segment + 1 - widest));
        int to = band.to(Math.min(band.rows() - 1, segment + widest));
        int first = words.sources.first(segment);
        int size = words.sources.first(segment + 1) - first;
        int firstPlace = words.targets.first(from);
        made.segment = segment;
        made.from = from;
        made.forward = new float[words.targets.first(to) - firstPlace];
        for (int k = 0; k < size; k++) {
            forward.add(words.sources.word(first + k), words.sources.times(first + k));
        }
        for (int place = firstPlace; place < words.targets.first(to); place++) {
            made.forward[place - firstPlace] = forward.of(words.targets.word(place));
        }
        forward.clear();
        made.backward = sumBackward(backward.of(segment, from, to), from, to, first, size);
    }

    private float[] sumBackward(float[] told, int from, int to, int first, int size) {
        var gained = new float[(to - from + 1) * widest];
        var sums = new float[size];
        for (int end = from + 1; end <= to; end++) {
            Arrays.fill(sums, 0);
            for (int wide = 1; wide <= widest && end - wide >= from; wide++) {
                int base = (end - wide - from) * size;
                for (int k = 0; k < size; k++) {
                    sums[k] += told[base + k];
                }
                int others = target.wordsIn(end - wide, end);
                if (others > 0) {
                    double doubt = words.targetDoubt(end - wide, end);
                    gained[(end - from) * widest + wide - 1] =
                            (float) logProduct(words.sources, first, first + size, sums, first, doubt, others);
                }
            }
        }
        return gained;
    }

    private void sumForward(int to) {
        int firstPlace = words.targets.first(firstTarget);
        var sums = new float[words.targets.first(to) - firstPlace];
        for (int wide = 1; wide <= widest && wide <= row; wide++) {
            var added = rows[(row - wide) % widest];
            int shift = firstPlace - words.targets.first(added.from);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += added.forward[i + shift];
            }
            double doubt = words.sourceDoubt(row - wide, row);
            int others = source.wordsIn(row - wide, row);
            var before = new double[to - firstTarget + 1];
            for (int t = firstTarget; others > 0 && t < to; t++) {
                int from = words.targets.first(t);
                int end = words.targets.first(t + 1);
                before[t - firstTarget + 1] =
                        before[t - firstTarget] + logProduct(words.targets, from, end, sums, firstPlace, doubt, others);
            }
            gains[wide] = before;
        }
    }

    /// The sum of the logs of what the words at some places gain beside `others` words, at a logarithm every few words.
    ///
    /// @param sums by place, from `base` on
    private static double logProduct(Bags bags, int from, int end, float[] sums, int base, double doubt, int others) {
        double log = 0;
        double product = 1;
        double scale = (1 - CHANCE) / others;
        double rest = CHANCE + scale * doubt;
        for (int place = from; place < end; place++) {
            double gain = rest + scale * sums[place - base];
            for (int time = bags.times(place); time > 0; time--) {
                product *= gain;
                if (product < 1e-200 || product > 1e200) {
                    log += Math.log(product);
                    product = 1;
                }
            }
        }
        return log + Math.log(product);
    }

    /// The log ratio of a bead that ends at this row and before target segment `end`; 0 where one side has no words.
    double score(int end, Shape shape) {
        if (source.wordsIn(row - shape.source(), row) == 0 || target.wordsIn(end - shape.target(), end) == 0) {
            return 0;
        }
        var gained = gains[shape.source()];
        double forward = gained[end - firstTarget] - gained[end - shape.target() - firstTarget];
        double backward = 0;
        for (int wide = 1; wide <= shape.source(); wide++) {
            var beside = rows[(row - wide) % widest];
            backward += beside.backward[(end - beside.from) * widest + shape.target() - 1];
        }
        return (forward + backward) / 2;
    }
}
