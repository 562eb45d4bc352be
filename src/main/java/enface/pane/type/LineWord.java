package enface.pane.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What stands between two places where a line may end: a word with its marks, several words with hyphens or dashes
/// between them, an address.
record LineWord(String text, int from, int to) {

    private static final String DASHES = "-‐–—";
    private static final char HAN = 0x2e80;

    /// The one that stands at a place, from its beginning, which may be on the line before.
    static LineWord around(String text, int at, int to) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) < HAN && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return new LineWord(text, from, to);
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /// Addresses and the like: a hyphen in one would be taken for a part of it.
    boolean isAddress() {
        var whole = text.substring(from, to);
        return whole.contains("://")
                || whole.contains("www.")
                || whole.chars().anyMatch(c -> c == '@' || c == '_' || c == '\\')
                || IntStream.range(from + 1, to - 1).anyMatch(at -> text.charAt(at) == '.' && isBetween(at));
    }

    /// Whether a mark stands between letters or digits.
    private boolean isBetween(int at) {
        return at > from
                && at + 1 < to
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// Where a person would part it: behind its own hyphens and dashes, and in its words.
    List<Integer> parts(WordParts parts) {
        var all = new ArrayList<Integer>();
        int at = from;
        while (at < to) {
            int start = at;
            int end = endOfWord(at);
            if (end > start) {
                parts.in(text.substring(start, end)).forEach(p -> all.add(start + p));
            } else if (isDash(text.charAt(at)) && isBetween(at)) {
                all.add(at + 1);
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    /// Where it can be parted at all: between letters, and no letter stands alone.
    List<Integer> anywhere() {
        return IntStream.range(from + 2, Math.max(from + 2, to - 1))
                .filter(at -> isLetter(at - 2) && isLetter(at - 1) && isLetter(at) && isLetter(at + 1))
                .boxed()
                .toList();
    }

    private boolean isLetter(int at) {
        return at < to && text.charAt(at) < HAN && Character.isLetter(text.charAt(at));
    }

    private int endOfWord(int at) {
        int end = at;
        while (isLetter(end) || (end > at && end < to && isApostrophe(text.charAt(end)) && isLetter(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
