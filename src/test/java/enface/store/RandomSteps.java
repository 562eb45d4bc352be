package enface.store;

import enface.align.Alignment;
import enface.align.correct.Half;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.VersionText;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.util.Random;

/// Corrections and repairs of every kind, some of which cannot be made.
public final class RandomSteps {

    private RandomSteps() {}

    /// A correction somewhere in a text.
    ///
    /// @param corrections those of the same text
    public static TextChange change(Corrections corrections, VersionText text, Random random) {
        int segment = random.nextInt(text.segmentCount());
        var words = text.textOf(segment);
        int paragraph = random.nextInt(text.paragraphs().size());
        return switch (random.nextInt(9)) {
            case 7 -> {
                boolean body = text.paragraph(paragraph).kind() == Paragraph.Kind.BODY;
                yield corrections.kind(paragraph, body ? Paragraph.Kind.ITEM : Paragraph.Kind.BODY);
            }
            case 0, 1 -> {
                int at = random.nextInt(words.length());
                yield corrections.edit(
                        segment, words.substring(0, at) + "more words " + random.nextInt(9) + words.substring(at));
            }
            case 2 -> corrections.edit(segment, words.substring(random.nextInt(words.length())));
            case 3, 4 -> corrections.split(segment, random.nextInt(words.length()));
            case 5 -> corrections.join(segment);
            case 6 -> random.nextBoolean() ? corrections.splitParagraph(segment) : corrections.joinParagraph(paragraph);
            default -> {
                var kind = random.nextBoolean() ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY;
                yield text.paragraph(paragraph).kind() == kind
                        ? corrections.speaker(
                                paragraph, text.paragraph(paragraph).speaker().isEmpty() ? "Mei" : "")
                        : corrections.kind(paragraph, kind);
            }
        };
    }

    /// A repair somewhere in an alignment.
    public static Repair repair(Alignment alignment, Random random) {
        var repairs = new Repairs(alignment);
        int number = random.nextInt(alignment.beads().size());
        var bead = alignment.beads().get(number);
        var half = random.nextBoolean() ? Half.SOURCE : Half.TARGET;
        int segments = half.segments(alignment);
        int segment = random.nextInt(segments);
        return switch (random.nextInt(9)) {
            case 0 -> repairs.merge(number);
            case 1, 2 -> repairs.split(number, within(bead.source(), random), within(bead.target(), random));
            case 3 -> repairs.up(half, segment);
            case 4 -> repairs.down(half, segment);
            case 5 -> repairs.unlink(half, segment);
            case 6 -> repairs.border(half, segment, random.nextInt(segments + 1));
            case 7 ->
                repairs.setAside(half, new SegmentRange(segment, Math.min(segment + 1 + random.nextInt(2), segments)));
            default -> {
                int source = random.nextInt(alignment.sourceSegments());
                int target = random.nextInt(alignment.targetSegments());
                yield repairs.link(new SegmentRange(source, source + 1), new SegmentRange(target, target + 1));
            }
        };
    }

    private static int within(SegmentRange segments, Random random) {
        return segments.from() + random.nextInt(1 + segments.size());
    }
}
