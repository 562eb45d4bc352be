package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.score.Strangers;
import enface.align.search.Step;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// Asks dictionaries which stretches of two aligned texts have nothing to do with each other, paragraph by
/// paragraph.
final class UnrelatedStretches {

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
                                        beside.get(stretch.to() - 1).source().to()),
                                new SegmentRange(
                                        beside.get(stretch.from()).target().from(),
                                        beside.get(stretch.to() - 1).target().to())))
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
