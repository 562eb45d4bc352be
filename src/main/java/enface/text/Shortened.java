package enface.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text made to fit a place: the one way in which anything is cut, always between two characters as a person counts
/// them.
/// A letter keeps its accents, a flag both its halves.
///
/// Pure and safe on any thread; cost is that of what is kept, and of a break iterator.
public final class Shortened {

    /// Stands for what was cut off.
    public static final String SIGN = "…";

    private static final int LONGEST_NAME = 60;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+");

    private Shortened() {}

    /// At most so many characters, and the sign where there were more.
    public static String to(String text, int most) {
        int end = end(text, most);
        return end == text.length() ? text : text.substring(0, end) + SIGN;
    }

    /// The same, cut before a word where one begins in the second half.
    public static String toWords(String text, int most) {
        int end = end(text, most);
        if (end == text.length()) {
            return text;
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + SIGN;
    }

    /// The first characters, at most so many, and no sign.
    public static String start(String text, int most) {
        return text.substring(0, end(text, most));
    }

    /// A text as a file may be called: without the signs that some systems refuse, and at most 60 characters.
    public static String asFileName(String text) {
        return start(FORBIDDEN.matcher(text).replaceAll(" ").strip(), LONGEST_NAME)
                .strip();
    }

    /// The last characters, at most so many, and no sign.
    public static String tail(String text, int most) {
        var breaks = breaks(text);
        int start = breaks.last();
        for (int i = 0; i < most && start > 0; i++) {
            start = breaks.previous();
        }
        return text.substring(start);
    }

    /// The largest offset not behind another at which text can be cut.
    public static int before(String text, int offset) {
        return breaks(text).isBoundary(offset) ? offset : breaks(text).preceding(offset);
    }

    /// The next offset behind another at which text can be cut; its end behind the last.
    public static int after(String text, int offset) {
        return offset >= text.length() ? text.length() : breaks(text).following(offset);
    }

    private static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        var breaks = breaks(text);
        int end = breaks.first();
        for (int i = 0; i < most && end < text.length(); i++) {
            end = breaks.next();
        }
        return end;
    }

    private static BreakIterator breaks(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }
}
