package enface.text;

import java.util.Comparator;

/// A place in a version: the number of a paragraph and a UTF-16 offset in its text.
public record TextPlace(int paragraph, int offset) implements Comparable<TextPlace> {

    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingInt(TextPlace::paragraph).thenComparingInt(TextPlace::offset);

    public TextPlace {
        if (paragraph < 0 || offset < 0) {
            throw new IllegalArgumentException("no place: " + paragraph + ":" + offset);
        }
    }

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }
}
