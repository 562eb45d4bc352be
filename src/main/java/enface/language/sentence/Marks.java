package enface.language.sentence;

import java.util.Arrays;

/// Which quotation marks and brackets of a text open and which close, and which of them belong together.
///
/// A mark says it by its shape, by the marks open before it, and by the spaces round it: `“` closes after `„`, `»`
/// opens in German and closes in French, `"` does both. One pass; time and memory grow linearly.
final class Marks {

    private static final byte OPENS = 1;
    private static final byte CLOSES = 2;
    /// More marks than this are open in no text that means them.
    private static final int DEEPEST = 48;

    private final String text;
    private final byte[] roles;
    private final int[] partners;
    private final int[] open = new int[DEEPEST];
    private int depth;

    Marks(String text) {
        this.text = text;
        roles = new byte[text.length()];
        partners = new int[text.length()];
        Arrays.fill(partners, -1);
        for (int i = 0; i < text.length(); i++) {
            read(i);
        }
    }

    boolean opens(int at) {
        return at < roles.length && roles[at] == OPENS;
    }

    boolean closes(int at) {
        return at < roles.length && roles[at] == CLOSES;
    }

    /// Where the mark stands that belongs to this one, or -1.
    int partner(int at) {
        return partners[at];
    }

    private void read(int i) {
        char c = text.charAt(i);
        if (Signs.isOpenBracket(c)) {
            open(i);
        } else if (Signs.isClosedBracket(c)) {
            close(i, String.valueOf(Signs.opening(c)));
        } else if (Signs.isQuote(c)) {
            quote(i, c);
        }
    }

    private void quote(int i, char c) {
        switch (c) {
            case '„', '‟', '‚', '‛', '〝' -> open(i);
            case '〞', '〟' -> close(i, "〝");
            case '“' -> either(i, "„", isOpen("“") && closesByPlace(i) ? "“" : "", true);
            case '”' -> either(i, "“„‟", "”", false);
            case '‘' -> high(i);
            case '’', '\'' -> apostrophe(i, c);
            case '«', '‹' -> either(i, c == '«' ? "»" : "›", "", true);
            case '»', '›' -> either(i, c == '»' ? "«" : "‹", c == '»' ? "»" : "›", false);
            default -> straight(i, c);
        }
    }

    /// A mark that closes what stands open for it, and else does what its place says.
    ///
    /// @param first what it closes, @param second what it closes unless it stands as an opening mark does
    private void either(int i, String first, String second, boolean usuallyOpens) {
        if (isOpen(first)) {
            close(i, first);
        } else if (isOpen(second) && !opensByPlace(i)) {
            close(i, second);
        } else if (usuallyOpens || opensByPlace(i)) {
            open(i);
        } else {
            close(i, "");
        }
    }

    private void high(int i) {
        if (isOpen("‚")) {
            close(i, "‚");
        } else if (!isInWord(i)) {
            open(i);
        }
    }

    private void apostrophe(int i, char c) {
        var opening = c == '’' ? "‘‚" : "'";
        if (isInWord(i) || (opensByPlace(i) && c == '’')) {
            return;
        }
        if (opensByPlace(i)) {
            open(i);
        } else if (isOpen(opening)) {
            close(i, opening);
        } else if (i > 0 && (Signs.endsSentence(text.charAt(i - 1)) || closes(i - 1))) {
            close(i, "");
        }
    }

    private void straight(int i, char c) {
        if (isInWord(i) && isHebrew(text.charAt(i + 1))) {
            return;
        }
        var same = String.valueOf(c);
        if (closesByPlace(i) || (isOpen(same) && !opensByPlace(i))) {
            close(i, same);
        } else {
            open(i);
        }
    }

    /// A mark within a Hebrew word abbreviates it.
    private static boolean isHebrew(char c) {
        return c >= 'א' && c <= 'ת';
    }

    /// Between two letters of a script that puts spaces between words.
    private boolean isInWord(int i) {
        return isWordLetter(i - 1) && isWordLetter(i + 1);
    }

    private boolean isWordLetter(int i) {
        return i >= 0 && i < text.length() && Signs.isWord(text.charAt(i)) && !Signs.isUnspaced(text.charAt(i));
    }

    private boolean opensByPlace(int i) {
        return isGap(i - 1) && !isGap(i + 1);
    }

    private boolean closesByPlace(int i) {
        return !isGap(i - 1) && isGap(i + 1);
    }

    private boolean isGap(int i) {
        return i < 0
                || i >= text.length()
                || Signs.isSpace(text.charAt(i))
                || roles[i] == OPENS
                || (Signs.isDash(text.charAt(i)) && i + 1 < text.length() && roles[i] == 0 && isGapBefore(i));
    }

    private boolean isGapBefore(int dash) {
        return dash == 0 || Signs.isSpace(text.charAt(dash - 1));
    }

    private boolean isOpen(String marks) {
        return find(marks) >= 0;
    }

    private int find(String marks) {
        for (int d = depth - 1; d >= 0; d--) {
            if (marks.indexOf(text.charAt(open[d])) >= 0) {
                return d;
            }
        }
        return -1;
    }

    private void open(int i) {
        roles[i] = OPENS;
        if (depth == DEEPEST) {
            System.arraycopy(open, 1, open, 0, DEEPEST - 1);
            depth--;
        }
        open[depth++] = i;
    }

    private void close(int i, String marks) {
        roles[i] = CLOSES;
        int d = find(marks);
        if (d >= 0) {
            partners[i] = open[d];
            partners[open[d]] = i;
            depth = d;
        }
    }
}
