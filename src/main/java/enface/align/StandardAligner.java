package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.score.HalvesWitness;
import enface.align.score.LengthModel;
import enface.align.score.Witness;
import enface.align.score.WordWitness;
import enface.align.search.InParallel;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Aligns by all that two texts tell: lengths, words, numbers, marks, headings and paragraph borders.
///
/// Several passes of align and learn: each pass finds the best path, and ratio of lengths, shapes of beads, paragraph
/// habits and word translations are learnt from it for the next. The last pass takes the path that is right most
/// often and gives every bead its probability as confidence. Empty segments stand alone. Holds no state; safe on any
/// thread.
public final class StandardAligner implements Aligner {

    private static final int PASSES = 8;
    private static final int MIDDLE_PASSES = 5;
    private static final int LONG_PASSES = 3;
    private static final double FIRST_SHARPNESS = 0.5;
    private static final double LEARNING_SHARPNESS = 1;
    private static final double LEAST = 0.1;
    private static final double BAND_LEAST = 0.0001;
    private static final int MARGIN = 2;
    /// Segments of one bead are not independent witnesses: at this, beads said to be 90 % sure are right so often.
    private static final double SHARPNESS = 0.5;
    private static final double PRICE = 0.45;
    /// How much likelier, as a log, a gap is to go on than to open: little while nothing is known, when two long gaps
    /// would explain any two texts.
    private static final double GAP_GOES_ON = 1;

    private static final double GAP_GOES_ON_AT_LAST = 2;
    /// The share of a pass's time that goes into scoring; the sums take the rest.
    private static final double SCORED = 0.6;

    /// Of so many segments a side too little can be learnt to ask one half of them about the other.
    private static final int SHORT = 60;

    private final List<Lexicon> lexicons;

    /// @param lexicons dictionaries, of any languages; those of the pair being aligned are used
    public StandardAligner(List<Lexicon> lexicons) {
        this.lexicons = List.copyOf(lexicons);
    }

    @Override
    public Alignment align(Side source, Side target, Progress progress) {
        return align(source, target, List.of(), progress);
    }

    @Override
    public Aligner with(List<Lexicon> more) {
        var all = new ArrayList<>(lexicons);
        all.addAll(more);
        return more.isEmpty() ? this : new StandardAligner(all);
    }

    @Override
    public Optional<Lexicon> learn(LanguageTag source, LanguageTag target, List<Example> examples, Progress progress) {
        return new LearntWords(lexicons, source, target).from(examples, progress);
    }

    @Override
    public Optional<WordLinks> wordLinks(Side source, Side target, Alignment alignment, Progress progress) {
        return Optional.of(new WordLinks(lexicons, source, target, alignment, progress));
    }

    /// Aligns what lies between beads that a person has confirmed; these stand as they are, and are learnt from.
    ///
    /// @param confirmed in the order of the source; where two cross, the second is proposed anew
    public Alignment align(Side source, Side target, List<Bead> confirmed, Progress progress) {
        var reading = new Reading(lexicons, source.language(), target.language());
        var sides = InParallel.each(
                2, progress.part(0, 0), side -> side == 0 ? reading.source(source) : reading.target(target));
        var left = sides.getFirst();
        var right = sides.getLast();
        var fixed = new Fixed(confirmed, left, right);
        if (left.tokens().segments() == 0 || right.tokens().segments() == 0) {
            return new Beads(left, right, fixed).of(fixed.steps(), List.of());
        }
        if (confirmed.isEmpty() && source.text().segments().equals(target.text().segments())) {
            return new Beads(left, right, fixed).of(oneForOne(left.tokens().segments()), List.of());
        }
        var believed = reading.pairs(left.tokens(), right.tokens());
        boolean paragraphs = source.paragraphs() && target.paragraphs();
        var found = steps(left.tokens(), right.tokens(), believed, fixed, paragraphs, progress);
        double share = fixed.isEmpty()
                ? witness(reading, left, right, believed, paragraphs).bearsOut(found.path())
                : 1;
        return new Beads(left, right, fixed).of(borneOut(found.path(), share), borneOut(found.moved(), share));
    }

    /// How a text stands beside itself, however often it repeats itself.
    private static List<Step> oneForOne(int segments) {
        return IntStream.range(0, segments)
                .mapToObj(s -> new SegmentRange(s, s + 1))
                .map(segment -> new Step(segment, segment, 0, 1))
                .toList();
    }

    private static Witness witness(
            Reading reading, Reading.Kept left, Reading.Kept right, WordPairs believed, boolean paragraphs) {
        var source = left.tokens();
        var target = right.tokens();
        if (reading.knowsMost(source, target)) {
            return new WordWitness(source, target, believed);
        }
        return Math.max(source.segments(), target.segments()) <= SHORT
                ? new OrderWitness(source, target, believed, paragraphs)
                : new HalvesWitness(source, target);
    }

    /// The same beads, those that join something less probable the less the words bear them out.
    private static List<Step> borneOut(List<Step> steps, double share) {
        return share == 1
                ? steps
                : steps.stream()
                        .map(s -> s.source().isEmpty() || s.target().isEmpty()
                                ? s
                                : new Step(s.source(), s.target(), s.shape(), share * s.probability()))
                        .toList();
    }

    /// Where one side is much shorter than translations are, much of it may be missing: then a second start, that
    /// takes both for equally long, is tried as well.
    private static Moves.Found steps(
            Tokens source, Tokens target, WordPairs believed, Fixed fixed, boolean paragraphs, Progress progress) {
        var whole = LengthModel.ofWhole(source, target);
        var learning = new Learning(source, target, believed, paragraphs, whole);
        if (whole.isUsual()) {
            return steps(source, target, believed, fixed, learning, progress);
        }
        var asWhole = steps(source, target, believed, fixed, learning, progress.part(0, 0.5));
        var equal = new Learning(source, target, believed, paragraphs, LengthModel.ofEqual(source, target));
        var asEqual = steps(source, target, believed, fixed, equal, progress.part(0.5, 1));
        return joined(asWhole) >= joined(asEqual) ? asWhole : asEqual;
    }

    /// How many segments are joined to something, as far as is believed.
    private static double joined(Moves.Found found) {
        return found.path().stream()
                .filter(step -> !step.source().isEmpty() && !step.target().isEmpty())
                .mapToDouble(step -> step.probability()
                        * (step.source().size() + step.target().size()))
                .sum();
    }

    private static Moves.Found steps(
            Tokens source, Tokens target, WordPairs believed, Fixed fixed, Learning learning, Progress progress) {
        var stretches = fixed.isEmpty()
                ? new FirstLook(source, target, believed, learning).stretches(progress.part(0, 0.2))
                : fixed.stretches(source.segments(), target.segments());
        int passes = passes(Math.max(source.segments(), target.segments()));
        for (int pass = 0; pass < passes - 1; pass++) {
            var part = progress.part(done(pass, passes), done(pass + 1, passes));
            stretches = pass(learning, stretches, fixed, pass == 0, part);
        }
        var steps = new ArrayList<>(last(learning, stretches, progress.part(done(passes - 1, passes), 1)));
        steps.addAll(fixed.steps());
        steps.sort(Comparator.comparingInt((Step s) -> s.source().from())
                .thenComparingInt(s -> s.target().from())
                .thenComparingInt(s -> s.source().to()));
        return Moves.in(steps, learning, fixed.steps()::contains);
    }

    private static double done(int pass, int passes) {
        return 0.2 + 0.8 * pass / passes;
    }

    /// Short texts are cheap and have the most to gain.
    private static int passes(int segments) {
        if (segments > 5000) {
            return LONG_PASSES;
        }
        return segments > 400 ? MIDDLE_PASSES : PASSES;
    }

    /// Aligns each stretch, learns from all, and gives the stretches to align next.
    private static List<Stretch> pass(
            Learning learning, List<Stretch> stretches, Fixed fixed, boolean first, Progress progress) {
        var looks = each(stretches, progress, (stretch, part) -> {
            var scored = part.part(0, SCORED);
            var lattice = first ? learning.coarse(stretch, scored) : learning.lattice(stretch, scored);
            double sharpness = first ? FIRST_SHARPNESS : LEARNING_SHARPNESS;
            var likely = lattice.likelihoods(sharpness, GAP_GOES_ON, part.part(SCORED, 1));
            var narrower = stretch.cut(likely.safestPath(PRICE), likely.band(BAND_LEAST, MARGIN));
            return new Look(placed(stretch, likely.steps(LEAST)), narrower);
        });
        var beads = new ArrayList<>(fixed.steps());
        looks.forEach(look -> beads.addAll(look.beads));
        learning.learn(beads);
        return looks.stream().flatMap(look -> look.narrower.stream()).toList();
    }

    /// What a pass finds in one stretch.
    private record Look(List<Step> beads, List<Stretch> narrower) {}

    private static List<Step> placed(Stretch stretch, List<Step> steps) {
        return steps.stream().map(stretch::placed).toList();
    }

    /// Does some work on every stretch, on all cores; the results are in their order.
    private static <T> List<T> each(List<Stretch> stretches, Progress progress, BiFunction<Stretch, Progress, T> work) {
        return stretches.size() == 1
                ? List.of(work.apply(stretches.getFirst(), progress))
                : InParallel.each(
                        stretches.size(), progress, number -> work.apply(stretches.get(number), Progress.none()));
    }

    private static List<Step> last(Learning learning, List<Stretch> stretches, Progress progress) {
        return each(stretches, progress, (stretch, part) -> {
                    var likely = learning.lattice(stretch, part.part(0, SCORED))
                            .likelihoods(SHARPNESS, GAP_GOES_ON_AT_LAST, part.part(SCORED, 1));
                    return placed(stretch, likely.safestPath(PRICE));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
