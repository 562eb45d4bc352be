package enface.align.pass;

import enface.align.score.LengthModel;
import enface.align.search.Lattice;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.job.InParallel;
import enface.job.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Several passes of align and learn, over two texts that have been read.
///
/// Each pass finds the best path, and ratio of lengths, shapes of beads, paragraph habits and word translations are
/// learnt from it for the next. The last pass takes the path that is right most often and gives every bead its
/// probability. Time and memory are linear in the segments where the first look finds its way; passes may run on any
/// thread, and use all cores.
public final class Passes {

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

    private final Tokens source;
    private final Tokens target;
    private final WordPairs believed;
    private final boolean paragraphs;

    /// @param believed what is known of the words beforehand
    /// @param paragraphs whether both texts have paragraphs worth looking at
    public Passes(Tokens source, Tokens target, WordPairs believed, boolean paragraphs) {
        this.source = source;
        this.target = target;
        this.believed = believed;
        this.paragraphs = paragraphs;
    }

    /// Aligns both texts from end to end.
    public Found whole(Progress progress) {
        return found(
                List.of(),
                (learning, part) -> new FirstLook(source, target, believed, learning).stretches(part),
                progress);
    }

    /// Aligns what lies between beads that stand.
    ///
    /// @param fixed in order; they are learnt from
    /// @param stretches all that is to be searched
    public Found between(List<Step> fixed, List<Stretch> stretches, Progress progress) {
        return found(fixed, (_, _) -> stretches, progress);
    }

    /// The same, where nothing may be joined across the stretches either.
    ///
    /// @param fixed in order; they are learnt from
    public Found within(List<Step> fixed, List<Stretch> stretches, Progress progress) {
        return found(fixed, (_, _) -> stretches, LengthModel.ofWhole(source, target), _ -> true, progress);
    }

    /// Where one side is much shorter than translations are, much of it may be missing: then a second start, that
    /// takes both for equally long, is tried as well.
    private Found found(List<Step> fixed, Start start, Progress progress) {
        var whole = LengthModel.ofWhole(source, target);
        if (whole.isUsual()) {
            return found(fixed, start, whole, progress);
        }
        var asWhole = found(fixed, start, whole, progress.part(0, 0.5));
        var asEqual = found(fixed, start, LengthModel.ofEqual(source, target), progress.part(0.5, 1));
        return joined(asWhole) >= joined(asEqual) ? asWhole : asEqual;
    }

    /// Says where to search first.
    private interface Start {
        List<Stretch> stretches(Learning learning, Progress progress);
    }

    /// How many segments are joined to something, as far as is believed.
    private static double joined(Found found) {
        return found.path().stream()
                .filter(step -> !step.source().isEmpty() && !step.target().isEmpty())
                .mapToDouble(step -> step.probability()
                        * (step.source().size() + step.target().size()))
                .sum();
    }

    private Found found(List<Step> fixed, Start start, LengthModel lengths, Progress progress) {
        return found(fixed, start, lengths, fixed::contains, progress);
    }

    private Found found(List<Step> fixed, Start start, LengthModel lengths, Predicate<Step> stays, Progress progress) {
        var learning = new Learning(source, target, believed, paragraphs, lengths);
        var stretches = start.stretches(learning, progress.part(0, 0.2));
        int passes = passes(Math.max(source.segments(), target.segments()));
        for (int pass = 0; pass < passes - 1; pass++) {
            var part = progress.part(done(pass, passes), done(pass + 1, passes));
            stretches = pass(learning, stretches, fixed, looking(pass, passes), part);
        }
        var steps = new ArrayList<>(last(learning, stretches, progress.part(done(passes - 1, passes), 1)));
        steps.addAll(fixed);
        steps.sort(Comparator.comparingInt((Step s) -> s.source().from())
                .thenComparingInt(s -> s.target().from())
                .thenComparingInt(s -> s.source().to()));
        return Moves.in(steps, learning, stays);
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

    /// Which beads a pass looks at: the wide ones cost much where the band is not narrow yet.
    private enum Looking {
        COARSELY,
        AS_USUAL,
        AT_ALL;

        Lattice at(Learning learning, Stretch stretch, Progress progress) {
            return switch (this) {
                case COARSELY -> learning.coarse(stretch, progress);
                case AS_USUAL -> learning.usual(stretch, progress);
                case AT_ALL -> learning.all(stretch, progress);
            };
        }
    }

    private static Looking looking(int pass, int passes) {
        if (pass == 0) {
            return Looking.COARSELY;
        }
        return passes == PASSES ? Looking.AT_ALL : Looking.AS_USUAL;
    }

    /// Aligns each stretch, learns from all, and gives the stretches to align next.
    private static List<Stretch> pass(
            Learning learning, List<Stretch> stretches, List<Step> fixed, Looking looking, Progress progress) {
        var looks = each(stretches, progress, (stretch, part) -> {
            var scored = part.part(0, SCORED);
            var lattice = looking.at(learning, stretch, scored);
            double sharpness = looking == Looking.COARSELY ? FIRST_SHARPNESS : LEARNING_SHARPNESS;
            var likely = lattice.likelihoods(sharpness, GAP_GOES_ON, part.part(SCORED, 1));
            var narrower = stretch.cut(likely.safestPath(PRICE), likely.band(BAND_LEAST, MARGIN));
            return new Look(placed(stretch, likely.steps(LEAST)), narrower);
        });
        var beads = new ArrayList<>(fixed);
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
                    var likely = learning.all(stretch, part.part(0, SCORED))
                            .likelihoods(SHARPNESS, GAP_GOES_ON_AT_LAST, part.part(SCORED, 1));
                    return placed(stretch, likely.safestPath(PRICE));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
