package enface.intake.draft;

import enface.text.TextSpan;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Text that knows, for each of its UTF-16 units, at which offset of its file it stood; -1 for what a join put in.
///
/// Immutable.
public final class Traced {

    public static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    /// Where each unit stood; null where the text stands in one piece, which is most of what a table holds.
    private final int @Nullable [] origins;
    private final int first;

    private Traced(String text, int @Nullable [] origins, int first) {
        this.text = text;
        this.origins = origins;
        this.first = first;
    }

    private Traced(String text, int[] origins) {
        this(text, origins, 0);
    }

    /// A stretch of a file as it stands there.
    public static Traced of(String file, TextSpan span) {
        return new Traced(span.of(file), null, span.start());
    }

    /// A text whose every unit stood where `origins` say; they are not copied.
    static Traced of(String text, int[] origins) {
        return new Traced(text, origins);
    }

    /// Text that stands in no file.
    public static Traced made(String text) {
        var origins = new int[text.length()];
        Arrays.fill(origins, -1);
        return new Traced(text, origins);
    }

    /// Text written in another way in the file, at `origin`.
    public static Traced spelt(String text, int origin) {
        var origins = new int[text.length()];
        Arrays.fill(origins, origin);
        return new Traced(text, origins);
    }

    public String text() {
        return text;
    }

    /// Where unit `index` stood in the file, or -1.
    public int origin(int index) {
        return origins == null ? first + index : origins[index];
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The first offset of the file that this text comes from, or -1.
    public int firstOrigin() {
        return IntStream.range(0, text.length())
                .map(this::origin)
                .filter(o -> o >= 0)
                .findFirst()
                .orElse(-1);
    }

    /// The offset of the file after the last that this text comes from, or -1.
    public int endOrigin() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (origin(i) >= 0) {
                return origin(i) + 1;
            }
        }
        return -1;
    }

    public Traced substring(int start, int end) {
        var part = text.substring(start, end);
        return origins == null
                ? new Traced(part, null, first + start)
                : new Traced(part, Arrays.copyOfRange(origins, start, end));
    }

    /// This text without white space at its ends, wide spaces included.
    public Traced strip() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return substring(start, end);
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u0085';
    }

    @Override
    public String toString() {
        return text;
    }
}
