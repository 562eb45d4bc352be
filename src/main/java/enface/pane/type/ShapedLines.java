package enface.pane.type;

import enface.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/// Ends the lines of a paragraph that the toolkit puts together from pieces: joined letters, marks over letters, signs
/// made of several, text from the right.
///
/// The toolkit's own ends are not to be had there: on Linux it draws the rest of such a line again behind its end, and
/// fails on some lines from the right. So each line is ended for it. Words are measured each by itself, which is what
/// a line is made of, since letters are joined within words alone. Soft hyphens and spaces without width let a line
/// end too, which the toolkit does not know.
///
/// Time is that of measuring each word once.
final class ShapedLines {

    /// Ends a line; in text from the right also the space before it stays in its place, and the next line runs so too.
    private static final String END = "\n";

    private static final String END_FROM_RIGHT = "\u200F\n\u202B";
    /// Text from the right begins with this, unseen: it makes all of a line run so, marks at its end included.
    static final String FROM_RIGHT = "\u202B";

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_WIDTH = '\u200B';
    private static final String HYPHEN = "-";

    private ShapedLines() {}

    /// Whether a text has anything in it that is shaped or runs from the right.
    static boolean isNeededIn(String text) {
        return text.codePoints().anyMatch(ShapedLines::isShaped);
    }

    private static boolean isShaped(int c) {
        if (c == SOFT_HYPHEN || c == NO_WIDTH) {
            return true; // a line may end there
        }
        if (c < 0x300 || (c >= 0x370 && c < 0x590)) {
            return false;
        }
        return c < 0x10A0 // marks, and from Hebrew to Myanmar
                || (c >= 0x1100 && c < 0x1200)
                || (c >= 0x1680 && c < 0x1E00)
                || c == 0x200C
                || c == 0x200D
                || (c >= 0x200E && c <= 0x202E && c != 0x2010 && (c < 0x2011 || c > 0x2027))
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0x20D0 && c < 0x2100)
                || (c >= 0xA880 && c < 0xAC00)
                || (c >= 0xD7B0 && c < 0xD800)
                || (c >= 0xFB1D && c < 0xFE10)
                || (c >= 0xFE20 && c < 0xFE30)
                || (c >= 0xFE70 && c < 0xFF00)
                || (c >= 0x10000 && c < 0x20000)
                || c >= 0xE0000;
    }

    /// What is to be put in before which characters, in order, so that lines end there.
    ///
    /// @param words how wide a stretch of the text is
    static SortedMap<Integer, String> in(
            String text, List<Integer> ends, ToDoubleFunction<String> words, double width, boolean fromRight) {
        var found = new TreeMap<Integer, String>();
        var end = fromRight ? END_FROM_RIGHT : END;
        double used = 0;
        int from = 0;
        for (int to : ends) {
            double wide = words.applyAsDouble(text.substring(from, to));
            double hyphen = text.charAt(to - 1) == SOFT_HYPHEN ? words.applyAsDouble(HYPHEN) : 0;
            if (used > 0 && used + wide + hyphen > width) {
                found.put(from, (text.charAt(from - 1) == SOFT_HYPHEN ? HYPHEN : "") + end);
                used = 0;
            }
            if (wide > width) {
                used = anywhere(text, from, to, words, width, end, found);
            } else {
                used += wide;
            }
            from = to;
        }
        return found;
    }

    /// Ends lines between the characters of a word longer than a line, and tells how much of the last one is used.
    private static double anywhere(
            String text,
            int from,
            int to,
            ToDoubleFunction<String> words,
            double width,
            String end,
            SortedMap<Integer, String> found) {
        int start = from;
        int last = from;
        while (last < to) {
            int next = Math.min(to, Math.max(last + 1, Shortened.after(text, last)));
            if (last > start && words.applyAsDouble(text.substring(start, next)) > width) {
                found.put(last, end);
                start = last;
            }
            last = next;
        }
        return words.applyAsDouble(text.substring(start, to));
    }

    /// All places where a line may end, and last the end of the text.
    static List<Integer> ends(String text, IntPredicate mayEndBefore) {
        var ends = new ArrayList<Integer>();
        for (int i = 1; i < text.length(); i++) {
            if (mayEndBefore.test(i)) {
                ends.add(i);
            }
        }
        ends.add(text.length());
        return ends;
    }
}
