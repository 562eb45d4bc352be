package enface.text;

import enface.text.Paragraph.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The running text of a version: its paragraphs in order, their segments numbered through from 0.
///
/// Immutable; every look-up of a segment costs O(log paragraphs).
public final class VersionText {

    private final List<Paragraph> paragraphs;
    /// The number of each paragraph's first segment, and at the end the number of segments.
    private final int[] firstSegments;

    public VersionText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        firstSegments = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            firstSegments[i + 1] =
                    firstSegments[i] + paragraphs.get(i).segments().size();
        }
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Paragraph paragraph(int number) {
        return paragraphs.get(number);
    }

    public int segmentCount() {
        return firstSegments[paragraphs.size()];
    }

    /// The segments of paragraph `number`; empty, but in its place, for a paragraph without any.
    public SegmentRange segmentsOf(int number) {
        return new SegmentRange(firstSegments[number], firstSegments[number + 1]);
    }

    /// Whether its file says of any of its characters how they are read. O(paragraphs).
    public boolean isRead() {
        return paragraphs.stream().anyMatch(p -> !p.readings().isEmpty());
    }

    /// How a stretch is read as its file says, by the places in what [#textOf(TextRange)] gives of it.
    public List<Reading> readingsIn(TextRange range) {
        var readings = new ArrayList<Reading>();
        int start = 0;
        for (int i = range.from().paragraph(); i <= range.to().paragraph(); i++) {
            var paragraph = paragraphs.get(i);
            var stretch = range.within(i, paragraph.text().length());
            for (var reading : paragraph.readingsIn(stretch)) {
                readings.add(reading.shift(start));
            }
            start += stretch.length() + 1;
        }
        return readings;
    }

    /// The number of the paragraph that holds `segment`.
    public int paragraphOf(int segment) {
        if (segment < 0 || segment >= segmentCount()) {
            throw new IndexOutOfBoundsException(segment);
        }
        int found = Arrays.binarySearch(firstSegments, segment);
        if (found < 0) {
            return -found - 2;
        }
        while (firstSegments[found + 1] == segment) {
            found++; // paragraphs without segments share their number with the next
        }
        return found;
    }

    /// Where `segment` lies.
    public TextRange rangeOf(int segment) {
        int paragraph = paragraphOf(segment);
        return TextRange.of(paragraph, spanOf(segment, paragraph));
    }

    /// Where a range of segments lies, from the start of its first to the end of its last. The range must not be
    /// empty.
    public TextRange rangeOf(SegmentRange range) {
        return new TextRange(
                rangeOf(range.from()).from(), rangeOf(range.to() - 1).to());
    }

    public String textOf(int segment) {
        int paragraph = paragraphOf(segment);
        return spanOf(segment, paragraph).of(paragraphs.get(paragraph).text());
    }

    /// The text of consecutive segments, a line break where a paragraph ends between them.
    public String textOf(SegmentRange range) {
        return range.isEmpty() ? "" : textOf(rangeOf(range));
    }

    /// The text between two places, a line break between paragraphs.
    public String textOf(TextRange range) {
        var text = new StringBuilder();
        for (int i = range.from().paragraph(); i <= range.to().paragraph(); i++) {
            var paragraph = paragraphs.get(i).text();
            if (i > range.from().paragraph()) {
                text.append('\n');
            }
            text.append(range.within(i, paragraph.length()).of(paragraph));
        }
        return text.toString();
    }

    /// The segment at a place, or the one before it where it lies between two; 0 before the first.
    public int segmentAt(TextPlace place) {
        var segments = paragraphs.get(place.paragraph()).segments();
        int number = firstSegments[place.paragraph()];
        for (int i = segments.size() - 1; i > 0; i--) {
            if (segments.get(i).start() <= place.offset()) {
                return number + i;
            }
        }
        return Math.max(0, Math.min(number, segmentCount() - 1));
    }

    /// The segments as texts, in order.
    public List<String> segments() {
        return paragraphs.stream()
                .flatMap(p -> p.segments().stream().map(s -> s.of(p.text())))
                .toList();
    }

    private TextSpan spanOf(int segment, int paragraph) {
        return paragraphs.get(paragraph).segments().get(segment - firstSegments[paragraph]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionText that && paragraphs.equals(that.paragraphs);
    }

    @Override
    public int hashCode() {
        return paragraphs.hashCode();
    }

    @Override
    public String toString() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
