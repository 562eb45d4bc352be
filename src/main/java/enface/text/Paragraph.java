package enface.text;

import java.util.ArrayList;
import java.util.List;

/// A paragraph: its text, and its sentences as spans of it in order, never overlapping.
/// What lies between two segments is white space only.
///
/// @param said who says it, and when
/// @param readings how its characters are read as far as its file says so, in order, never overlapping
public record Paragraph(Kind kind, String text, List<TextSpan> segments, Said said, List<Reading> readings) {

    /// A paragraph of which nobody knows who says it.
    public Paragraph(Kind kind, String text, List<TextSpan> segments) {
        this(kind, text, segments, Said.UNKNOWN);
    }

    /// A paragraph whose file does not say how it is read.
    public Paragraph(Kind kind, String text, List<TextSpan> segments, Said said) {
        this(kind, text, segments, said, List.of());
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

    /// How characters are read, said over them: `rén` over 人, `きょう` over 今日.
    ///
    /// @param span at least one character
    /// @param said on one line, not empty
    public record Reading(TextSpan span, String said) {

        public Reading {
            if (span.isEmpty() || said.isBlank() || said.lines().count() != 1) {
                throw new IllegalArgumentException("no reading: " + span + " " + said);
            }
        }

        public Reading shift(int by) {
            return new Reading(span.shift(by), said);
        }

        /// As much of what is said as a stretch has of the characters, the whole where it has all of them; nothing
        /// where none falls to it.
        ///
        /// @param text that the characters stand in
        public List<Reading> within(TextSpan stretch, String text) {
            int start = Math.max(span.start(), stretch.start());
            int end = Math.min(span.end(), stretch.end());
            if (start >= end) {
                return List.of();
            }
            var part = said.substring(share(start, text), share(end, text)).strip();
            return part.isEmpty() ? List.of() : List.of(new Reading(new TextSpan(start, end), part));
        }

        private int share(int place, String text) {
            long characters = text.codePointCount(span.start(), span.end());
            long signs = said.codePointCount(0, said.length());
            return said.offsetByCodePoints(
                    0, (int) Math.round((double) signs * text.codePointCount(span.start(), place) / characters));
        }
    }

    public Paragraph {
        segments = List.copyOf(segments);
        readings = List.copyOf(readings);
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
        int read = 0;
        for (var reading : readings) {
            if (reading.span.start() < read || reading.span.end() > text.length()) {
                throw new IllegalArgumentException("reading out of place: " + reading);
            }
            read = reading.span.end();
        }
    }

    /// Who says it, or nothing.
    public String speaker() {
        return said.speaker();
    }

    /// The same, said by somebody else or at other times.
    public Paragraph with(Said now) {
        return new Paragraph(kind, text, segments, now, readings);
    }

    /// The same, read so.
    public Paragraph read(List<Reading> now) {
        return new Paragraph(kind, text, segments, said, now);
    }

    /// How a stretch is read, by the places in it. O(readings).
    public List<Reading> readingsIn(TextSpan stretch) {
        return readingsIn(stretch, readings, text);
    }

    /// How a stretch of a text is read, by the places in it. O(readings).
    public static List<Reading> readingsIn(TextSpan stretch, List<Reading> readings, String text) {
        return readings.stream()
                .flatMap(r -> r.within(stretch, text).stream())
                .map(r -> r.shift(-stretch.start()))
                .toList();
    }

    /// These readings, and of others those that are over nothing they are over; in order. O(readings).
    public static List<Reading> beside(List<Reading> first, List<Reading> others) {
        if (first.isEmpty() || others.isEmpty()) {
            return first.isEmpty() ? others : first;
        }
        var all = new ArrayList<Reading>();
        int next = 0;
        for (var other : others) {
            while (next < first.size() && first.get(next).span.end() <= other.span.start()) {
                all.add(first.get(next++));
            }
            if (next == first.size() || !first.get(next).span.overlaps(other.span)) {
                all.add(other);
            }
        }
        all.addAll(first.subList(next, first.size()));
        return all;
    }

    /// A paragraph that is a single segment.
    public static Paragraph whole(Kind kind, String text) {
        return new Paragraph(kind, text, List.of(new TextSpan(0, text.length())));
    }
}
