package enface.text.cover;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which of a version's text is covered, so that nobody reads it before they have thought of it themselves.
///
/// Sentences are revealed whole, or one of them up to a place. What lies between two sentences goes with the one
/// before it. Immutable; a look-up costs O(log paragraphs), a change O(segments / 64).
public final class Cover {

    private final VersionText text;
    private final BitSet revealed;
    /// How far each sentence is revealed that is so in part: at most one, the one last worked at.
    private final int partial;

    private final int partialEnd;

    private Cover(VersionText text, BitSet revealed, int partial, int partialEnd) {
        this.text = text;
        this.revealed = revealed;
        this.partial = partial;
        this.partialEnd = partialEnd;
    }

    /// All of a text covered.
    public static Cover over(VersionText text) {
        return new Cover(text, new BitSet(), -1, 0);
    }

    /// Whether this is a cover of that text.
    public boolean isOver(VersionText other) {
        return text.equals(other);
    }

    /// This cover without a sentence.
    public Cover reveal(int segment) {
        var more = (BitSet) revealed.clone();
        more.set(segment);
        return new Cover(text, more, partial == segment ? -1 : partial, partialEnd);
    }

    /// This cover over a sentence again, all of it.
    public Cover cover(int segment) {
        var fewer = (BitSet) revealed.clone();
        fewer.clear(segment);
        return new Cover(text, fewer, partial == segment ? -1 : partial, partialEnd);
    }

    /// This cover without the start of a sentence, up to an offset of its paragraph; all of a sentence that ends
    /// there. What was revealed in part before stays so no longer.
    public Cover revealTo(int segment, int offset) {
        return offset >= text.rangeOf(segment).to().offset()
                ? reveal(segment)
                : new Cover(text, revealed, segment, offset);
    }

    /// Where the covered part of a sentence starts; its end where none is covered.
    public TextPlace coveredFrom(int segment) {
        var range = text.rangeOf(segment);
        if (revealed.get(segment)) {
            return range.to();
        }
        return segment == partial ? new TextPlace(range.from().paragraph(), partialEnd) : range.from();
    }

    /// Whether any of a sentence is covered.
    public boolean hides(int segment) {
        return segment < text.segmentCount() && !revealed.get(segment);
    }

    /// Whether the character at a place is covered.
    public boolean hides(TextPlace place) {
        if (text.segmentCount() == 0) {
            return true;
        }
        int segment = text.segmentAt(place);
        return hides(segment) && !(segment == partial && place.compareTo(coveredFrom(segment)) < 0);
    }

    /// Whether any character of a range is covered. Linear in its sentences.
    public boolean hidesAny(TextRange range) {
        for (int p = range.from().paragraph(); p <= range.to().paragraph(); p++) {
            if (p >= text.paragraphs().size()) {
                return true; // a passage that is no more: nobody knows what it would tell
            }
            int length = text.paragraph(p).text().length();
            if (!within(p, range.within(p, length)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// What of a span of a paragraph is covered, sentence by sentence. Linear in the paragraph's sentences.
    public List<TextSpan> within(int paragraph, TextSpan span) {
        if (span.isEmpty()) {
            return List.of();
        }
        var own = text.segmentsOf(paragraph);
        if (own.isEmpty()) {
            return hides(new TextPlace(paragraph, 0)) ? List.of(span) : List.of();
        }
        var covered = new ArrayList<TextSpan>();
        for (int segment = own.from(); segment < own.to(); segment++) {
            if (hides(segment)) {
                int from = segment == own.from() && segment != partial
                        ? 0
                        : coveredFrom(segment).offset();
                int to = segment + 1 < own.to()
                        ? text.rangeOf(segment + 1).from().offset()
                        : text.paragraph(paragraph).text().length();
                int start = Math.max(from, span.start());
                if (start < Math.min(to, span.end())) {
                    covered.add(new TextSpan(start, Math.min(to, span.end())));
                }
            }
        }
        return covered;
    }

    /// What can be read of a range, a line break between paragraphs and a sign in place of what is covered; nothing at
    /// all where all of it is.
    public String textOf(TextRange range, String sign) {
        var said = new StringBuilder();
        boolean some = false;
        for (int p = range.from().paragraph(); p <= range.to().paragraph(); p++) {
            var paragraph = text.paragraph(p).text();
            var span = range.within(p, paragraph.length());
            if (p > range.from().paragraph()) {
                said.append('\n');
            }
            int at = span.start();
            for (var covered : within(p, span)) {
                boolean goesOn = covered.start() == at && at > span.start();
                some |= !paragraph.substring(at, covered.start()).isBlank();
                said.append(paragraph, at, covered.start()).append(goesOn ? "" : sign);
                at = covered.end();
            }
            some |= !paragraph.substring(at, span.end()).isBlank();
            said.append(paragraph, at, span.end());
        }
        return some ? said.toString() : "";
    }

    /// How many sentences are revealed, one in part not among them.
    public int revealed() {
        return revealed.cardinality();
    }

    /// How many sentences there are.
    public int sentences() {
        return text.segmentCount();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cover that
                && revealed.equals(that.revealed)
                && partial == that.partial
                && (partial < 0 || partialEnd == that.partialEnd)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * revealed.hashCode() + partial;
    }
}
