package enface.language.markup;

/// Writes words that somebody typed without any markup as Markdown that reads the same, so that `2 * 3 * 4` does not
/// come out slanted and `# 5` is no heading.
///
/// Lines stay lines. Time grows linearly with the text.
public final class PlainWords {

    /// They may mean something anywhere in a line.
    private static final String ANYWHERE = "\\`*_[]<>&~|";
    /// They may mean something at the beginning of a line.
    private static final String AT_START = "#+-=";

    private PlainWords() {}

    public static String asMarkdown(String text) {
        var written = new StringBuilder(text.length() + 16);
        boolean start = true;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = digits && (c == '.' || c == ')');
            if (needsEscape(text, i) || (start && AT_START.indexOf(c) >= 0) || counts) {
                written.append('\\');
            }
            boolean lineEnds = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) != '\n' && !start;
            written.append(lineEnds ? "  \n" : Character.toString(c));
            digits = (start || digits) && c >= '0' && c <= '9';
            start = c == '\n' || (start && c == ' ');
        }
        return written.toString();
    }

    /// Between letters `_` and `&` mean nothing.
    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        boolean inWord = i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean alone = i + 1 < text.length() && text.charAt(i + 1) == ' ';
        return ANYWHERE.indexOf(c) >= 0 && !(c == '_' && inWord) && !(c == '&' && alone);
    }
}
