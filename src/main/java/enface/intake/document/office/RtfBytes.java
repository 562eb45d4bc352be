package enface.intake.document.office;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The bytes of an RTF file, one after another, and what several of them mean together.
final class RtfBytes {

    private static final int LONGEST_NUMBER = 11;

    private final byte[] bytes;
    private int at;

    RtfBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasNext() {
        return at < bytes.length;
    }

    int peek() {
        return bytes[at] & 0xff;
    }

    int next() {
        return bytes[at++] & 0xff;
    }

    void end() {
        at = bytes.length;
    }

    /// Passes over bytes, to the end at most.
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    /// Passes over the space that ends a word.
    void skipSpace() {
        if (hasNext() && bytes[at] == ' ') {
            at++;
        }
    }

    /// The letters of a word; may be none.
    String word() {
        int start = at;
        while (hasNext() && isLetter(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /// The number behind a word, if there is one.
    @Nullable
    Integer number() {
        int start = at;
        if (hasNext() && bytes[at] == '-') {
            at++;
        }
        while (hasNext() && at - start < LONGEST_NUMBER && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        try {
            return at == start
                    ? null
                    : (int) Long.parseLong(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /// The byte that two hexadecimal digits write; below 0 where they are none.
    int hex() {
        int high = hasNext() ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        skip(2);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
