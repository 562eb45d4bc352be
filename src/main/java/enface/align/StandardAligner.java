package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.pass.OrderWitness;
import enface.align.pass.Passes;
import enface.align.score.HalvesWitness;
import enface.align.score.Strangers;
import enface.align.score.Witness;
import enface.align.score.WordWitness;
import enface.align.search.Step;
import enface.align.word.WordPairs;
import enface.job.InParallel;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Aligns by all that two texts tell: lengths, words, numbers, marks, headings and paragraph borders.
///
/// The texts are read, aligned in [Passes], and asked whether they correspond at all; the probability of a bead is
/// its confidence. Empty segments stand alone. Holds no state; safe on any thread.
public final class StandardAligner implements Aligner {

    /// Of so many segments a side too little can be learnt to ask one half of them about the other.
    private static final int SHORT = 60;

    /// From so many frames that leave nothing open all is learnt that is to be learnt; a hundred thousand taught the
    /// same and took most of the time.
    private static final int ENOUGH = 10_000;

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
    public boolean hasDictionary(LanguageTag source, LanguageTag target) {
        return lexicons.stream()
                .filter(Lexicon::cutsText)
                .anyMatch(lexicon -> are(lexicon, source, target) || are(lexicon, target, source));
    }

    private static boolean are(Lexicon lexicon, LanguageTag source, LanguageTag target) {
        return lexicon.source().sameLanguage(source) && lexicon.target().sameLanguage(target);
    }

    @Override
    public Optional<Lexicon> learn(LanguageTag source, LanguageTag target, List<Example> examples, Progress progress) {
        return new LearntWords(lexicons, source, target).from(examples, progress);
    }

    @Override
    public Optional<WordLinks> wordLinks(Side source, Side target, Alignment alignment, Progress progress) {
        return Optional.of(new WordLinks(lexicons, source, target, alignment, progress));
    }

    @Override
    public List<Unrelated> unrelated(Side source, Side target, Alignment alignment) {
        return new UnrelatedStretches(source, target, alignment).found(lexicons);
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
        var passes = new Passes(left.tokens(), right.tokens(), believed, paragraphs);
        var found = fixed.isEmpty()
                ? passes.whole(progress)
                : passes.between(fixed.steps(), fixed.stretches(left.tokens(), right.tokens()), progress);
        double share = fixed.isEmpty()
                ? witness(reading, left, right, believed, paragraphs).bearsOut(found.path())
                : 1;
        return new Beads(left, right, fixed).of(borneOut(found.path(), share), borneOut(found.moved(), share));
    }

    /// What the frames leave open is searched frame by frame, and learnt from; of those that leave nothing open as
    /// many are read as teach what can be learnt.
    @Override
    public Alignment alignWithin(Frames frames, Side source, Side target, Progress progress) {
        var settled = frames.settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        if (frames.frames().size() == 1) {
            return align(source, target, progress);
        }
        var reading = new Reading(lexicons, source.language(), target.language());
        var sides = reading.both(source, target, frames.chosen(ENOUGH), progress.part(0, 0));
        var left = sides.getFirst();
        var right = sides.getLast();
        var fixed = new Fixed(frames, left, right);
        if (left.tokens().segments() == 0 || right.tokens().segments() == 0) {
            return new Beads(left, right, fixed).of(fixed.steps(), List.of());
        }
        var believed = reading.pairs(left.tokens(), right.tokens());
        var found = new Passes(left.tokens(), right.tokens(), believed, source.paragraphs() && target.paragraphs())
                .within(fixed.steps(), fixed.stretches(left.tokens(), right.tokens()), progress);
        return new Beads(left, right, fixed).of(found.path(), List.of());
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

    /// Asks dictionaries which stretches of two aligned texts have nothing to do with each other, paragraph by
    /// paragraph.
    private static final class UnrelatedStretches {

        /// Longer texts are whole libraries, whose stretches nobody looks through.
        private static final int LONGEST = 6_000;

        private final Side source;
        private final Side target;
        private final Alignment alignment;

        UnrelatedStretches(Side source, Side target, Alignment alignment) {
            this.source = source;
            this.target = target;
            this.alignment = alignment;
        }

        /// The stretches; none where no dictionary knows most of the words.
        List<Unrelated> found(List<Lexicon> lexicons) {
            if (Math.max(alignment.sourceSegments(), alignment.targetSegments()) > LONGEST) {
                return List.of();
            }
            var reading = new Reading(lexicons, source.language(), target.language());
            var left = reading.source(source);
            var right = reading.target(target);
            if (!reading.knowsMost(left.tokens(), right.tokens())) {
                return List.of();
            }
            var beside = beside();
            var parts = beside.stream()
                    .map(b -> new Step(left.range(b.source()), right.range(b.target()), 0, 1))
                    .toList();
            var believed = reading.pairs(left.tokens(), right.tokens());
            return new Strangers(left.tokens(), right.tokens(), believed, reading.knownOf(right.tokens()))
                    .among(parts).stream()
                            .map(stretch -> new Unrelated(
                                    new SegmentRange(
                                            beside.get(stretch.from()).source().from(),
                                            beside.get(stretch.to() - 1)
                                                    .source()
                                                    .to()),
                                    new SegmentRange(
                                            beside.get(stretch.from()).target().from(),
                                            beside.get(stretch.to() - 1)
                                                    .target()
                                                    .to())))
                            .toList();
        }

        /// Each paragraph of the source with all that stands beside it.
        private List<Unrelated> beside() {
            var beside = new ArrayList<Unrelated>();
            int paragraphs = source.text().paragraphs().size();
            int at = 0;
            for (int p = 0; p < paragraphs; p++) {
                var own = source.text().segmentsOf(p);
                int end = p + 1 == paragraphs ? alignment.targetSegments() : Math.max(at, start(p + 1));
                beside.add(new Unrelated(own, new SegmentRange(at, end)));
                at = end;
            }
            return beside;
        }

        /// Where what stands beside a paragraph begins.
        private int start(int paragraph) {
            int segment = source.text().segmentsOf(paragraph).from();
            return segment >= alignment.sourceSegments()
                    ? alignment.targetSegments()
                    : alignment
                            .beads()
                            .get(alignment.beadOfSource(segment))
                            .target()
                            .from();
        }
    }
}
