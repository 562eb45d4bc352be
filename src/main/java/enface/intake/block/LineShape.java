package enface.intake.block;

import enface.text.TextSpan;
import java.util.Optional;

/// What a line of Markdown is by its signs, each question answered in one look along the line.
///
/// These were patterns once; the stack of some grew with the line, the time of others with its square.
final class LineShape {

    private static final String RULES = "-*_=";

    /// A heading: how many signs, and where its words stand; they may be none.
    record Heading(int level, TextSpan words) {}

    private LineShape() {}

    /// `## words ##`
    ///
    /// @param spaced whether white space must stand before the words
    static Optional<Heading> heading(String line, boolean spaced) {
        int first = 0;
        while (first < 3 && first < line.length() && line.charAt(first) == ' ') {
            first++;
        }
        int level = run(line, first, '#');
        int start = afterSpace(line, first + level);
        if (level < 1 || level > 6 || (spaced && start == first + level)) {
            return Optional.empty();
        }
        int end = beforeSpace(line, start, line.length());
        while (end > start && line.charAt(end - 1) == '#') {
            end--;
        }
        end = beforeSpace(line, start, end);
        return hasLineEnd(line, start, end)
                ? Optional.empty()
                : Optional.of(new Heading(level, new TextSpan(start, end)));
    }

    /// Where the words of a line begin that is quoted, behind all signs of it: `> > words`; 0 where it is not.
    static int behindQuotes(String line) {
        int behind = 0;
        int sign = afterSpace(line, 0);
        while (sign < line.length() && line.charAt(sign) == '>') {
            behind = sign + 1;
            sign = afterSpace(line, behind);
        }
        return behind > 0 && behind < line.length() && isSpace(line.charAt(behind)) ? behind + 1 : behind;
    }

    /// Three of one sign or more, and nothing else.
    static boolean isRule(String line) {
        int first = afterSpace(line, 0);
        if (first == line.length() || RULES.indexOf(line.charAt(first)) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = first; i < line.length(); i++) {
            boolean sign = line.charAt(i) == line.charAt(first);
            if (!sign && !isSpace(line.charAt(i))) {
                return false;
            }
            signs += sign ? 1 : 0;
        }
        return signs >= 3;
    }

    /// Three ticks or tildes, and perhaps the name of a language.
    static boolean isFence(String line) {
        int first = afterSpace(line, 0);
        return (line.startsWith("```", first) || line.startsWith("~~~", first))
                && !hasLineEnd(line, first, line.length());
    }

    /// `[name]: address`
    static boolean isReference(String line) {
        int first = afterSpace(line, 0);
        int close = line.indexOf(']', first);
        if (!line.startsWith("[", first) || close < first + 2 || !line.startsWith("]:", close)) {
            return false;
        }
        int address = afterSpace(line, close + 2);
        int space = address;
        while (space < line.length() && !isSpace(line.charAt(space))) {
            space++;
        }
        return space > address && !hasLineEnd(line, space, line.length());
    }

    /// Whether the line is set with signs that only Markdown has: `# words`, or a fence of ticks.
    static boolean isMarkdown(String line) {
        int signs = run(line, 0, '#');
        boolean heading = signs >= 1
                && signs <= 6
                && line.startsWith(" ", signs)
                && signs + 1 < line.length()
                && !isSpace(line.charAt(signs + 1));
        return heading || line.startsWith("```", afterSpace(line, 0));
    }

    private static int run(String line, int from, char sign) {
        int end = from;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return end - from;
    }

    private static int afterSpace(String line, int from) {
        int at = from;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int beforeSpace(String line, int start, int from) {
        int at = from;
        while (at > start && isSpace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Whether there is one of the rarer ends of a line, which no name or title holds.
    private static boolean hasLineEnd(String line, int start, int end) {
        return line.substring(start, end).chars().anyMatch(c -> c == '\u0085' || c == '\u2028' || c == '\u2029');
    }
}
