package enface.align.score;

import enface.align.search.Band;
import enface.align.search.Shape;
import java.util.Arrays;

/// How much likelier the words of a bead are side by side than apart, as a [TranslationModel] knows it.
///
/// For each word of either side the log of (its probability beside the words of the other side : its unigram), both
/// directions averaged. What a target segment's words gain depends on the source segments of the bead alone, and the
/// other way round, so both are made once for all beads that end at a row, and a bead only adds up its segments.
/// Time per cell of the band: its words x the widest bead.
final class LexicalScore {

    /// What is left to chance for every word, so that no word can cost more than the log of this.
    private static final double CHANCE = 0.15;

    private static final int WIDEST = Shape.WIDEST;

    private final Tokens source;
    private final Tokens target;
    private final TranslationModel model;
    private final Links links;
    private final double[] targetDoubtBefore;
    private final Row[] rows = new Row[WIDEST];
    /// For beads that end at this row with so many source segments: by target segment, the gain of all before it.
    private final double[][] gains = new double[WIDEST + 1][0];
    private int firstTarget;
    private int row;

    /// One source segment beside the target segments from `from` on.
    private static final class Row {
        int from;
        double doubt;
        /// By target word: what the segment's words tell of it.
        float[] forward = new float[0];
        /// By end and number of target segments: the gain of this segment's words.
        float[] backward = new float[0];
    }

    LexicalScore(Tokens source, Tokens target, TranslationModel model) {
        this.source = source;
        this.target = target;
        this.model = model;
        links = new Links(target.vocabulary().size());
        targetDoubtBefore = new double[target.segments() + 1];
        for (int t = 0; t < target.segments(); t++) {
            double doubt = 0;
            for (int place = target.firstWord(t); place < target.firstWord(t + 1); place++) {
                doubt += model.targetDoubt(target.word(place));
            }
            targetDoubtBefore[t + 1] = targetDoubtBefore[t] + doubt;
        }
        for (int i = 0; i < WIDEST; i++) {
            rows[i] = new Row();
        }
    }

    /// Makes ready for beads that end before source segment `row`.
    void enter(int row, Band band) {
        this.row = row;
        if (row == 0) {
            return;
        }
        int last = band.rows() - 1;
        fill(
                rows[(row - 1) % WIDEST],
                row - 1,
                band.from(Math.max(0, row - WIDEST)),
                band.to(Math.min(last, row + WIDEST - 1)));
        firstTarget = band.from(Math.max(0, row - WIDEST));
        sumForward(band.to(row));
    }

    private void fill(Row made, int segment, int from, int to) {
        int first = source.firstWord(segment);
        int size = source.firstWord(segment + 1) - first;
        int firstPlace = target.firstWord(from);
        var backward = new float[(to - from) * size];
        made.from = from;
        made.doubt = 0;
        made.forward = new float[target.firstWord(to) - firstPlace];
        for (int k = 0; k < size; k++) {
            made.doubt += model.sourceDoubt(source.word(first + k));
            links.add(model, source.word(first + k), k);
        }
        for (int t = from; t < to; t++) {
            int base = (t - from) * size;
            for (int place = target.firstWord(t); place < target.firstWord(t + 1); place++) {
                for (int link = links.first(target.word(place)); link >= 0; link = links.next(link)) {
                    made.forward[place - firstPlace] += model.forward(links.pair(link));
                    backward[base + links.place(link)] += model.backward(links.pair(link));
                }
            }
        }
        links.clear();
        made.backward = sumBackward(backward, from, to, size);
    }

    private float[] sumBackward(float[] words, int from, int to, int size) {
        var gained = new float[(to - from + 1) * WIDEST];
        var sums = new float[size];
        for (int end = from + 1; end <= to; end++) {
            Arrays.fill(sums, 0);
            for (int wide = 1; wide <= WIDEST && end - wide >= from; wide++) {
                int base = (end - wide - from) * size;
                for (int k = 0; k < size; k++) {
                    sums[k] += words[base + k];
                }
                int targetWords = target.wordsIn(end - wide, end);
                if (targetWords > 0) {
                    double doubt = targetDoubtBefore[end] - targetDoubtBefore[end - wide];
                    gained[(end - from) * WIDEST + wide - 1] = (float) logProduct(sums, 0, size, doubt, targetWords);
                }
            }
        }
        return gained;
    }

    private void sumForward(int to) {
        int firstPlace = target.firstWord(firstTarget);
        var sums = new float[target.firstWord(to) - firstPlace];
        double doubt = 0;
        for (int wide = 1; wide <= WIDEST && wide <= row; wide++) {
            var added = rows[(row - wide) % WIDEST];
            int shift = firstPlace - target.firstWord(added.from);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += added.forward[i + shift];
            }
            doubt += added.doubt;
            int words = source.wordsIn(row - wide, row);
            var before = new double[to - firstTarget + 1];
            for (int t = firstTarget; words > 0 && t < to; t++) {
                int from = target.firstWord(t) - firstPlace;
                int end = target.firstWord(t + 1) - firstPlace;
                before[t - firstTarget + 1] = before[t - firstTarget] + logProduct(sums, from, end, doubt, words);
            }
            gains[wide] = before;
        }
    }

    /// The sum of the logs of what some words gain beside `others` words, at a logarithm every few words.
    private static double logProduct(float[] sums, int from, int end, double doubt, int others) {
        double log = 0;
        double product = 1;
        double scale = (1 - CHANCE) / others;
        double rest = CHANCE + scale * doubt;
        for (int i = from; i < end; i++) {
            product *= rest + scale * sums[i];
            if (product < 1e-200 || product > 1e200) {
                log += Math.log(product);
                product = 1;
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
            var beside = rows[(row - wide) % WIDEST];
            backward += beside.backward[(end - beside.from) * WIDEST + shape.target() - 1];
        }
        return (forward + backward) / 2;
    }
}
