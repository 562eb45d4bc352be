package enface.text;

/// A stretch of a version between two places, which may lie in different paragraphs; half open.
public record TextRange(TextPlace from, TextPlace to) {

    public TextRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("ends before it starts: " + from + " " + to);
        }
    }

    public static TextRange of(int paragraph, TextSpan span) {
        return new TextRange(new TextPlace(paragraph, span.start()), new TextPlace(paragraph, span.end()));
    }

    /// The range between two places given in either order.
    public static TextRange between(TextPlace one, TextPlace other) {
        return one.compareTo(other) <= 0 ? new TextRange(one, other) : new TextRange(other, one);
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    public boolean overlaps(TextRange other) {
        return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    /// What this range covers of paragraph `number`, whose text is `length` long; empty where it covers nothing.
    public TextSpan within(int number, int length) {
        if (number < from.paragraph() || number > to.paragraph()) {
            return new TextSpan(0, 0);
        }
        int start = number == from.paragraph() ? Math.min(from.offset(), length) : 0;
        int end = number == to.paragraph() ? Math.min(to.offset(), length) : length;
        return new TextSpan(start, Math.max(start, end));
    }
}
