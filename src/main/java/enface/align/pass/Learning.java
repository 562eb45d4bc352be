package enface.align.pass;

import enface.align.score.BeadPriors;
import enface.align.score.BeadScore;
import enface.align.score.EdgeModel;
import enface.align.score.LengthModel;
import enface.align.search.Band;
import enface.align.search.Lattice;
import enface.align.search.Shape;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.align.word.Edge;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import enface.align.word.WordPairs;
import enface.job.Progress;
import java.util.Arrays;
import java.util.List;

/// What is known of two texts so far, from pass to pass: it scores beads, and learns from them.
final class Learning {

    /// A first look sees much of the table and no beads wider than this.
    private static final int COARSE_WIDEST = 2;

    private static final List<Shape> NARROW = Shape.upTo(COARSE_WIDEST);
    private static final List<Shape> USUAL = Shape.upTo(Shape.WIDEST);
    private static final List<Shape> ALL = Shape.upTo(Shape.WIDEST, Shape.WIDEST_OF_ONE);

    private final Tokens source;
    private final Tokens target;
    private final WordPairs believed;
    private BeadPriors coarsePriors = BeadPriors.first(NARROW);
    private BeadPriors usualPriors = BeadPriors.first(USUAL);
    private BeadPriors allPriors = BeadPriors.first(ALL);
    private LengthModel lengths;
    private TranslationModel words;
    private List<EdgeModel> edges;

    Learning(Tokens source, Tokens target, WordPairs believed, boolean paragraphs, LengthModel lengths) {
        this.source = source;
        this.target = target;
        this.believed = believed;
        this.lengths = lengths;
        words = TranslationModel.believed(source, target, believed);
        edges = Arrays.stream(Edge.values())
                .filter(edge -> paragraphs || edge != Edge.PARAGRAPH)
                .map(edge -> EdgeModel.first(edge, source, target))
                .toList();
    }

    /// The narrow beads of a stretch, scored as far as is known: for wide bands.
    Lattice coarse(Stretch stretch, Progress progress) {
        return lattice(stretch, coarsePriors, progress);
    }

    /// The usual beads of a stretch, scored as far as is known.
    Lattice usual(Stretch stretch, Progress progress) {
        return lattice(stretch, usualPriors, progress);
    }

    /// All beads of a stretch, those too that join one segment to very many: for narrow bands and short texts.
    Lattice all(Stretch stretch, Progress progress) {
        return lattice(stretch, allPriors, progress);
    }

    /// The narrow beads of some segments of either side with each other, wherever they stand.
    Lattice anywhere(int[] sources, int[] targets) {
        var band = Band.whole(sources.length, targets.length);
        return lattice(source.chosen(sources), target.chosen(targets), band, coarsePriors, Progress.none());
    }

    private Lattice lattice(Stretch stretch, BeadPriors priors, Progress progress) {
        var left = source.part(stretch.source().from(), stretch.source().to());
        var right = target.part(stretch.target().from(), stretch.target().to());
        return lattice(left, right, stretch.band(), priors, progress);
    }

    private Lattice lattice(Tokens left, Tokens right, Band band, BeadPriors priors, Progress progress) {
        var scores = BeadScore.of(left, right, priors, lengths, words, edges);
        return Lattice.of(band, priors.shapes(), scores, progress);
    }

    /// How many segments the source has.
    int sources() {
        return source.segments();
    }

    /// How many segments the target has.
    int targets() {
        return target.segments();
    }

    /// Learns anew from beads of the whole texts, each as heavy as it is probable.
    void learn(List<Step> beads) {
        var joining = beads.stream()
                .filter(b -> !b.source().isEmpty() && !b.target().isEmpty())
                .toList();
        coarsePriors = BeadPriors.first(NARROW).learn(beads);
        usualPriors = BeadPriors.first(USUAL).learn(beads);
        allPriors = BeadPriors.first(ALL).learn(beads);
        lengths = lengths.learn(
                joining.stream().mapToDouble(b -> source.length(b.source())).toArray(),
                joining.stream().mapToDouble(b -> target.length(b.target())).toArray(),
                joining.stream().mapToDouble(Step::probability).toArray());
        edges = edges.stream().map(e -> e.learn(joining)).toList();
        words = TranslationModel.learn(source, target, believed, joining);
    }
}
