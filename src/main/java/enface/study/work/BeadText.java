package enface.study.work;

import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;

/// Goes between the places of a version and the text of some of its segments as [VersionText#textOf] gives it.
public record BeadText(VersionText text, SegmentRange segments) {

    /// How far into the segments' text a place lies; 0 before its start.
    public int offsetOf(TextPlace place) {
        var start = text.rangeOf(segments).from();
        return place.compareTo(start) <= 0
                ? 0
                : text.textOf(new TextRange(start, place)).length();
    }

    /// Where a stretch of the segments' text stands in the version.
    public TextRange rangeOf(TextSpan span) {
        return new TextRange(placeOf(span.start()), placeOf(span.end()));
    }

    private TextPlace placeOf(int offset) {
        var start = text.rangeOf(segments).from();
        int paragraph = start.paragraph();
        int rest = start.offset() + offset;
        while (rest > text.paragraph(paragraph).text().length()) {
            rest -= text.paragraph(paragraph).text().length() + 1; // a line break stands between two
            paragraph++;
        }
        return new TextPlace(paragraph, rest);
    }
}
