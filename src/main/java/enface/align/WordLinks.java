package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.search.Step;
import enface.align.word.TranslationModel;
import enface.align.word.WordMatches;
import enface.job.Progress;
import enface.language.cut.WordCutter;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import java.util.List;

/// Which words correspond inside the beads of an alignment: enough to light up the counterpart of a word.
///
/// Learns once from the whole alignment, as heavily as each bead is sure, with dictionaries; then each bead costs the
/// product of its words. Prefers no link to a wrong one. Immutable after it has learnt, but one object serves one
/// thread.
public final class WordLinks {

    private static final double LEAST = 0.85;
    /// A longer text does not fit the model into moments.
    private static final int MOST_WORDS_OF_A_BEAD = 2_000;

    private final Side source;
    private final Side target;
    private final WordCutter sourceCutter;
    private final WordCutter targetCutter;
    private final WordMatches matches;
    private final Reading.Kept left;
    private final Reading.Kept right;

    /// Learns from an alignment; takes about as long as one pass of aligning.
    public WordLinks(List<Lexicon> lexicons, Side source, Side target, Alignment alignment, Progress progress) {
        this.source = source;
        this.target = target;
        var reading = new Reading(lexicons, source.language(), target.language());
        sourceCutter = reading.sourceCutter();
        targetCutter = reading.targetCutter();
        left = reading.source(source);
        right = reading.target(target);
        progress.step(1, 3);
        var steps = alignment.beads().stream()
                .filter(b -> !b.isGap())
                .map(b -> new Step(left.range(b.source()), right.range(b.target()), 0, b.confidence()))
                .toList();
        var believed = reading.pairs(left.tokens(), right.tokens());
        progress.step(2, 3);
        var model = TranslationModel.learn(left.tokens(), right.tokens(), believed, steps);
        matches = new WordMatches(model, left.tokens(), right.tokens());
    }

    /// The words that correspond in a bead, in the order of the source; spans count from the start of its text on
    /// either side.
    public List<WordLink> of(Bead bead) {
        return of(bead, LEAST);
    }

    /// The same, of at least the confidence `least`, 0.5 to 1.
    List<WordLink> of(Bead bead, double least) {
        var sources = left.range(bead.source());
        var targets = right.range(bead.target());
        if (left.tokens().wordsIn(sources.from(), sources.to()) > MOST_WORDS_OF_A_BEAD
                || right.tokens().wordsIn(targets.from(), targets.to()) > MOST_WORDS_OF_A_BEAD) {
            return List.of();
        }
        var sourcePlaces = places(source, bead.source(), sourceCutter);
        var targetPlaces = places(target, bead.target(), targetCutter);
        int firstSource = left.tokens().firstWord(sources.from());
        int firstTarget = right.tokens().firstWord(targets.from());
        return matches.of(sources, targets, least).stream()
                .map(m -> new WordLink(
                        sourcePlaces.get(m.source() - firstSource),
                        targetPlaces.get(m.target() - firstTarget),
                        m.confidence()))
                .toList();
    }

    /// Where the words of some segments stand in their text. Cut segment by segment, as they were read.
    private static List<TextSpan> places(Side side, SegmentRange segments, WordCutter cutter) {
        if (segments.isEmpty()) {
            return List.of();
        }
        return segments.segments()
                .boxed()
                .flatMap(segment -> {
                    int before = side.text()
                            .textOf(new TextRange(
                                    side.text().rangeOf(segments).from(),
                                    side.text().rangeOf(segment).from()))
                            .length();
                    return cutter.words(side.text().textOf(segment)).stream()
                            .map(word -> word.place().shift(before));
                })
                .toList();
    }
}
