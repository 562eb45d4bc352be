package enface.pane.type;

import java.text.BreakIterator;

/// Where the toolkit ends a line of a text: behind spaces alone as long as all of it is in an alphabet, else as the
/// rules of Unicode have it. Known here beforehand, so that a word can be parted before the text is laid out.
final class ToolkitLineEnds {

    private final String text;
    private final BreakIterator byRule;
    private final boolean plain;

    ToolkitLineEnds(String text) {
        this.text = text;
        plain = text.chars().allMatch(ToolkitLineEnds::isPlain);
        byRule = BreakIterator.getLineInstance();
        if (!plain) {
            byRule.setText(text);
        }
    }

    private static boolean isPlain(int c) {
        boolean combining = c >= 0x300 && c < 0x370;
        boolean alphabet = c < 0x590 || (c >= 0x1e00 && c < 0x2e80);
        return alphabet && !combining;
    }

    /// Whether a character belongs to no script that the toolkit puts together from pieces or writes from the right.
    static boolean isCountable(int c) {
        return isPlain(c) || (c >= 0x2e80 && c < 0xd800) || (c >= 0xf900 && c < 0xfb00) || c >= 0xff00;
    }

    /// The last place up to `most` where a line may end that begins at `start`; that itself where there is none.
    int atOrBefore(int start, int most) {
        if (most >= text.length()) {
            return text.length();
        }
        int at = most;
        if (plain) {
            while (at > start && !isBehindSpace(at)) {
                at--;
            }
        } else if (!byRule.isBoundary(at)) {
            at = byRule.preceding(at);
        }
        return Math.max(start, at);
    }

    private boolean isBehindSpace(int at) {
        return !Character.isWhitespace(text.charAt(at)) && Character.isWhitespace(text.charAt(at - 1));
    }

    /// The next place after one where a line may end.
    int after(int at) {
        if (!plain) {
            return at >= text.length() ? text.length() : byRule.following(at);
        }
        int next = at + 1;
        while (next < text.length() && !isBehindSpace(next)) {
            next++;
        }
        return Math.min(next, text.length());
    }
}
