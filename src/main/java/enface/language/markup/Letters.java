package enface.language.markup;

/// What a single character is to a reader of markup.
final class Letters {

    private Letters() {}

    /// White space of ASCII, as `\s` of a pattern has it.
    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// What `.` of a pattern does not take.
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// A letter or digit of ASCII or a low line, as `\w` of a pattern has it.
    static boolean isWord(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
