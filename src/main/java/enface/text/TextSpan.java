package enface.text;

/// A stretch of one text: UTF-16 offsets, half open. An empty span is a place between two characters.
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /// The characters of `text` this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }
}
