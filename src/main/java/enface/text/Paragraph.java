package enface.text;

import java.util.List;

/// A paragraph: its text, and its sentences as spans of it in order, never overlapping.
/// What lies between two segments is white space only.
///
/// @param said who says it, and when
public record Paragraph(Kind kind, String text, List<TextSpan> segments, Said said) {

    /// A paragraph of which nobody knows who says it.
    public Paragraph(Kind kind, String text, List<TextSpan> segments) {
        this(kind, text, segments, Said.UNKNOWN);
    }

    /// What a paragraph is in its text.
    public enum Kind {
        BODY,
        /// A title of a part.
        HEADING,
        /// An item of a list.
        ITEM,
        /// A quotation set off from the text.
        QUOTATION,
        /// Lines of a poem or a song.
        VERSE,
        /// Verbatim lines: code or a table. One segment, never broken.
        VERBATIM
    }

    public Paragraph {
        segments = List.copyOf(segments);
        int end = 0;
        for (var segment : segments) {
            if (segment.start() < end || segment.end() > text.length()) {
                throw new IllegalArgumentException("segment out of place: " + segment);
            }
            end = segment.end();
        }
        if (said.isTimed() && said.times().size() != segments.size()) {
            throw new IllegalArgumentException("times of other segments: " + said);
        }
    }

    /// Who says it, or nothing.
    public String speaker() {
        return said.speaker();
    }

    /// The same, said by somebody else or at other times.
    public Paragraph with(Said now) {
        return new Paragraph(kind, text, segments, now);
    }

    /// A paragraph that is a single segment.
    public static Paragraph whole(Kind kind, String text) {
        return new Paragraph(kind, text, List.of(new TextSpan(0, text.length())));
    }
}
