package enface.align.score;

import enface.align.search.Band;
import enface.align.search.Shape;

/// How much likelier the words of a bead are side by side than apart, as a [TranslationModel] knows it.
///
/// For each word of either side the log of (its probability beside the words of the other side : its unigram), both
/// directions averaged. Kept row by row: the sums of each source segment with each target segment of the band are made
/// once, and the beads of all shapes add them up. Cost per cell: pairs of words that know each other, and per bead its
/// words.
final class LexicalScore {

    /// What is left to chance for every word, so that no word can cost more than the log of this.
    private static final double CHANCE = 0.2;

    private final Tokens source;
    private final Tokens target;
    private final TranslationModel model;
    private final Row[] rows = new Row[Shape.WIDEST];
    private final int[] firstLink;
    private final double[] targetDoubtBefore;
    private int[] linkNext = new int[64];
    private int[] linkPlace = new int[64];
    private int[] linkPair = new int[64];

    /// The sums of one source segment with the target segments from `from` on.
    private static final class Row {
        final int from;
        final float[] forward;
        final float[] backward;
        double doubt;

        Row(int from, int forward, int backward) {
            this.from = from;
            this.forward = new float[forward];
            this.backward = new float[backward];
        }
    }

    LexicalScore(Tokens source, Tokens target, TranslationModel model) {
        this.source = source;
        this.target = target;
        this.model = model;
        firstLink = new int[target.vocabulary().size()];
        java.util.Arrays.fill(firstLink, -1);
        targetDoubtBefore = new double[target.size() + 1];
        for (int t = 0; t < target.size(); t++) {
            targetDoubtBefore[t + 1] = targetDoubtBefore[t] + model.targetDoubt(target.word(t));
        }
    }

    /// Makes ready for beads that end before source segment `row`.
    void enter(int row, Band band) {
        if (row == 0) {
            return;
        }
        int segment = row - 1;
        int from = band.from(Math.max(0, row - Shape.WIDEST));
        int to = band.to(Math.min(band.rows() - 1, row + Shape.WIDEST - 1));
        rows[segment % rows.length] = fill(segment, from, to);
    }

    private Row fill(int segment, int from, int to) {
        int first = source.firstWord(segment);
        int size = source.firstWord(segment + 1) - first;
        int firstTarget = target.firstWord(from);
        var row = new Row(from, target.firstWord(to) - firstTarget, (to - from) * size);
        int links = 0;
        for (int k = 0; k < size; k++) {
            int word = source.word(first + k);
            row.doubt += model.sourceDoubt(word);
            for (int p = model.firstPair(word); p < model.firstPair(word + 1); p++) {
                links = link(links, model.target(p), k, p);
            }
        }
        for (int t = from; t < to; t++) {
            int base = (t - from) * size;
            for (int place = target.firstWord(t); place < target.firstWord(t + 1); place++) {
                for (int link = firstLink[target.word(place)]; link >= 0; link = linkNext[link]) {
                    row.forward[place - firstTarget] += model.forward(linkPair[link]);
                    row.backward[base + linkPlace[link]] += model.backward(linkPair[link]);
                }
            }
        }
        for (int k = 0; k < size; k++) {
            int word = source.word(first + k);
            for (int p = model.firstPair(word); p < model.firstPair(word + 1); p++) {
                firstLink[model.target(p)] = -1;
            }
        }
        return row;
    }

    private int link(int links, int targetWord, int place, int pair) {
        if (links == linkNext.length) {
            linkNext = java.util.Arrays.copyOf(linkNext, links * 2);
            linkPlace = java.util.Arrays.copyOf(linkPlace, links * 2);
            linkPair = java.util.Arrays.copyOf(linkPair, links * 2);
        }
        linkNext[links] = firstLink[targetWord];
        linkPlace[links] = place;
        linkPair[links] = pair;
        firstLink[targetWord] = links;
        return links + 1;
    }

    /// The log ratio of a bead with both sides; 0 where one side has no words.
    double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        int sourceWords = source.wordsIn(sourceFrom, sourceTo);
        int targetWords = target.wordsIn(targetFrom, targetTo);
        if (sourceWords == 0 || targetWords == 0) {
            return 0;
        }
        double forward = forward(sourceFrom, sourceTo, targetFrom, targetTo, sourceWords);
        double backward = backward(sourceFrom, sourceTo, targetFrom, targetTo, targetWords);
        return (forward + backward) / 2;
    }

    private double forward(int sourceFrom, int sourceTo, int targetFrom, int targetTo, int sourceWords) {
        double doubt = 0;
        for (int s = sourceFrom; s < sourceTo; s++) {
            doubt += rows[s % rows.length].doubt;
        }
        var ratios = new LogProduct();
        for (int place = target.firstWord(targetFrom); place < target.firstWord(targetTo); place++) {
            double sum = doubt;
            for (int s = sourceFrom; s < sourceTo; s++) {
                var row = rows[s % rows.length];
                sum += row.forward[place - target.firstWord(row.from)];
            }
            ratios.multiply(CHANCE + (1 - CHANCE) * sum / sourceWords);
        }
        return ratios.log();
    }

    private double backward(int sourceFrom, int sourceTo, int targetFrom, int targetTo, int targetWords) {
        double doubt = targetDoubtBefore[target.firstWord(targetTo)] - targetDoubtBefore[target.firstWord(targetFrom)];
        var ratios = new LogProduct();
        for (int s = sourceFrom; s < sourceTo; s++) {
            var row = rows[s % rows.length];
            int size = source.wordsIn(s, s + 1);
            for (int k = 0; k < size; k++) {
                double sum = doubt;
                for (int t = targetFrom; t < targetTo; t++) {
                    sum += row.backward[(t - row.from) * size + k];
                }
                ratios.multiply(CHANCE + (1 - CHANCE) * sum / targetWords);
            }
        }
        return ratios.log();
    }

    /// The log of a long product, at a logarithm every few factors.
    private static final class LogProduct {
        private double log;
        private double product = 1;

        void multiply(double factor) {
            product *= factor;
            if (product < 1e-200 || product > 1e200) {
                log += Math.log(product);
                product = 1;
            }
        }

        double log() {
            return log + Math.log(product);
        }
    }
}
