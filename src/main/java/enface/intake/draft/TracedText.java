package enface.intake.draft;

import java.util.Arrays;

/// Traced text while it is put together. What is added costs its own length, however long the text is by then.
public final class TracedText {

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[16];

    public TracedText() {}

    public TracedText(Traced start) {
        add(start);
    }

    public TracedText add(Traced added) {
        int length = text.length();
        if (length + added.length() > origins.length) {
            origins = Arrays.copyOf(origins, Math.max(length + added.length(), origins.length * 2));
        }
        for (int i = 0; i < added.length(); i++) {
            origins[length + i] = added.origin(i);
        }
        text.append(added.text());
        return this;
    }

    /// The text so far: a view, good until something is added.
    public CharSequence text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /// Takes the last character off, and gives it.
    public Traced takeLast() {
        var last = tail(1);
        text.setLength(text.length() - 1);
        return last;
    }

    /// At most this many units of the end.
    public Traced tail(int most) {
        int start = Math.max(0, text.length() - most);
        return Traced.of(text.substring(start), Arrays.copyOfRange(origins, start, text.length()));
    }

    /// The offset of the file after the last that this text comes from, or -1.
    public int endOrigin() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (origins[i] >= 0) {
                return origins[i] + 1;
            }
        }
        return -1;
    }

    public Traced done() {
        return tail(text.length());
    }
}
