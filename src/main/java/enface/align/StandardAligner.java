package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.score.BeadPriors;
import enface.align.score.BeadScore;
import enface.align.score.BorderModel;
import enface.align.score.LengthModel;
import enface.align.score.Tokens;
import enface.align.score.TranslationModel;
import enface.align.search.Band;
import enface.align.search.Lattice;
import enface.align.search.Shape;
import enface.align.search.Step;
import enface.job.Progress;
import java.util.List;

/// Aligns by all that two texts tell: lengths, words, numbers, marks and paragraph borders.
///
/// Several passes of align and learn: each pass finds the best path, and ratio of lengths, shapes of beads, paragraph
/// habits and word translations are learnt from it for the next. The last pass takes the path that is right most often
/// and gives every bead its probability as confidence. Empty segments stand alone. Holds no state; safe on any thread.
public final class StandardAligner implements Aligner {

    private static final int PASSES = 8;
    /// The first pass sees much of the table and no beads wider than this.
    private static final int FIRST_WIDEST = 2;

    private static final long WHOLE_TABLE = 100_000;
    private static final double FIRST_SHARPNESS = 0.3;
    private static final double LEARNING_SHARPNESS = 1;
    private static final double LEAST = 0.05;
    private static final double BAND_LEAST = 0.0001;
    private static final int MARGIN = 4;
    private static final double SHARPNESS = 1;
    private static final double PRICE = 0.3;

    private final List<Lexicon> lexicons;

    /// @param lexicons dictionaries, of any languages; those of the pair being aligned are used
    public StandardAligner(List<Lexicon> lexicons) {
        this.lexicons = List.copyOf(lexicons);
    }

    @Override
    public Alignment align(Side source, Side target, Progress progress) {
        var reading = new Reading(lexicons, source.language(), target.language());
        var left = reading.source(source);
        var right = reading.target(target);
        var steps = steps(left, right, reading, source.paragraphs() && target.paragraphs(), progress);
        return new Beads(left, right).of(steps);
    }

    private static List<Step> steps(
            Reading.Kept left, Reading.Kept right, Reading reading, boolean paragraphs, Progress progress) {
        var source = left.tokens();
        var target = right.tokens();
        if (source.segments() == 0 || target.segments() == 0) {
            return Lattice.of(
                            Band.whole(source.segments(), target.segments()),
                            Shape.upTo(0),
                            new Nothing(),
                            progress)
                    .bestPath();
        }
        var believed = reading.pairs(source, target);
        var priors = BeadPriors.first(Shape.upTo(FIRST_WIDEST));
        var lengths = LengthModel.ofWhole(source, target);
        var words = TranslationModel.believed(source, target, believed);
        var borders = paragraphs ? BorderModel.first(source, target) : null;
        var band = firstBand(source.segments(), target.segments());
        for (int pass = 0; ; pass++) {
            var part = progress.part((double) pass / PASSES, (pass + 1.0) / PASSES);
            var score = new BeadScore(source, target, priors, lengths, words, borders);
            var lattice = Lattice.of(band, priors.shapes(), score, part);
            if (pass == PASSES - 1) {
                return lattice.likelihoods(SHARPNESS).safestPath(PRICE);
            }
            var likely = lattice.likelihoods(pass == 0 ? FIRST_SHARPNESS : LEARNING_SHARPNESS);
            var beads = likely.steps(LEAST);
            priors = BeadPriors.first(Shape.upTo(Shape.WIDEST)).learn(beads);
            lengths = learnLengths(lengths, source, target, joining(beads));
            borders = borders == null ? null : borders.learn(joining(beads));
            words = TranslationModel.learn(source, target, believed, joining(beads));
            band = likely.band(BAND_LEAST, MARGIN);
        }
    }

    private static List<Step> joining(List<Step> path) {
        return path.stream()
                .filter(s -> !s.source().isEmpty() && !s.target().isEmpty())
                .toList();
    }

    /// The whole table, or, where it is too large, what lies about its diagonal.
    private static Band firstBand(int source, int target) {
        return (long) source * target <= WHOLE_TABLE
                ? Band.whole(source, target)
                : Band.around(source, target, List.of(), 60 + Math.max(source, target) / 10);
    }

    private static LengthModel learnLengths(LengthModel lengths, Tokens source, Tokens target, List<Step> pairs) {
        return lengths.learn(
                pairs.stream().mapToDouble(s -> source.length(s.source())).toArray(),
                pairs.stream().mapToDouble(s -> target.length(s.target())).toArray(),
                pairs.stream().mapToDouble(Step::probability).toArray());
    }

    /// Where one side is empty there is nothing to score.
    private static final class Nothing implements enface.align.search.BeadScores {
        @Override
        public void enter(int row, Band band) {}

        @Override
        public double score(int place, int shape) {
            return 0;
        }
    }
}
