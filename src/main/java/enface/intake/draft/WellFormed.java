package enface.intake.draft;

import java.nio.charset.StandardCharsets;

/// Texts in which no half of a sign stands alone. A file may name one by its number (`&#xD800;`, `\ud800`); nothing can
/// write it down.
public final class WellFormed {

    private WellFormed() {}

    /// The text with � for each half that stands alone; of the same length. Costs its length.
    public static String of(String text) {
        return hasHalf(text)
                ? new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE) // the encoder does it
                : text;
    }

    private static boolean hasHalf(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
