package enface.align.score;

import enface.align.search.Band;
import enface.align.search.BeadScores;
import enface.align.search.Shape;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import java.util.List;
import java.util.function.Supplier;

/// The one score of a bead: log prior of its shape + weighted log ratios of lengths, words and edges.
///
/// All terms are log ratios to "these segments have nothing to do with one another", so that a bead with an empty
/// side scores its prior alone, and paths of different shapes compare. One object serves one thread.
public final class BeadScore implements BeadScores {

    /// Lengths and words are not independent of each other, nor words among themselves: what they say counts less.
    private static final double LENGTH_WEIGHT = 1;

    private static final double WORDS_WEIGHT = 0.8;

    private final BeadPriors priors;
    private final LengthScores lengths;
    private final LexicalScore words;
    private final Shape[] shapes;
    private final EdgeScores edges;
    private int row;

    private BeadScore(BeadPriors priors, LengthScores lengths, LexicalScore words, EdgeScores edges) {
        this.priors = priors;
        this.lengths = lengths;
        this.words = words;
        this.edges = edges;
        shapes = priors.shapes().toArray(Shape[]::new);
    }

    /// What makes such objects, one for each thread, for two parts of the texts.
    ///
    /// @param edges of the whole texts
    public static Supplier<BeadScores> of(
            Tokens source,
            Tokens target,
            BeadPriors priors,
            LengthModel lengths,
            TranslationModel translation,
            List<EdgeModel> edges) {
        int widest = priors.shapes().stream().mapToInt(Shape::source).max().orElse(1);
        var words = LexicalScore.of(source, target, translation, widest);
        var sizes = new LengthScores(lengths, source, target, widest);
        var rims = new EdgeScores(edges, source, target);
        return () -> new BeadScore(priors, sizes, words.get(), rims);
    }

    @Override
    public void enter(int row, Band band) {
        this.row = row;
        words.enter(row, band);
    }

    @Override
    public double score(int place, int number) {
        var shape = shapes[number];
        double score = priors.log(number);
        return shape.isGap() ? score : score + evidence(shape, row - shape.source(), place - shape.target(), place);
    }

    private double evidence(Shape shape, int sourceFrom, int targetFrom, int targetTo) {
        double length = lengths.score(row, shape.source(), targetTo, shape.target());
        double lexical = words.score(targetTo, shape);
        double rim = edges.score(sourceFrom, row, targetFrom, targetTo);
        return LENGTH_WEIGHT * length + WORDS_WEIGHT * lexical + rim;
    }
}
