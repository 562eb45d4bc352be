package enface.language.markup;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the inline markup that people write in remarks, one sign after another as they stand; what is inside one is
/// read by whoever takes it off.
///
/// Time and memory grow linearly with the text.
public final class RemarkMarkup {

    /// What a sign does.
    public enum Kind {
        ESCAPED,
        CODE,
        STRONG,
        EMPHASIS,
        LINK
    }

    /// A stretch that is marked up.
    ///
    /// @param address of a link; empty for other kinds
    public record Mark(Kind kind, Marked at, TextSpan address) {}

    private static final TextSpan NOWHERE = new TextSpan(0, 0);
    private static final String ESCAPABLE = "\\`*_[]#>~-";

    private final String text;
    private final Ahead lineEnd;
    private final Ahead tick;
    private final Ahead stars;
    private final Ahead lows;
    private final Ahead star;
    private final Ahead low;
    private final Ahead wordsEnd;
    private final Ahead addressEnd;

    private RemarkMarkup(String text) {
        this.text = text;
        int length = text.length();
        lineEnd = new Ahead(length, i -> Letters.isLineEnd(text.charAt(i)));
        tick = Ahead.of(text, '`');
        stars = new Ahead(length, i -> text.startsWith("**", i) && isInk(i - 1));
        lows = new Ahead(length, i -> text.startsWith("__", i) && isInk(i - 1) && !isWordAt(i + 2));
        star = Ahead.of(text, '*');
        low = Ahead.of(text, '_');
        wordsEnd = new Ahead(length, i -> text.charAt(i) == ']' || text.charAt(i) == '\n');
        addressEnd = new Ahead(length, i -> text.charAt(i) == ')' || Letters.isSpace(text.charAt(i)));
    }

    /// The marks of a text, in order; none lies in another.
    public static List<Mark> read(String text) {
        var reader = new RemarkMarkup(text);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < text.length(); ) {
            var mark = reader.at(i);
            mark.ifPresent(marks::add);
            i = mark.map(m -> m.at().whole().end()).orElse(i + 1);
        }
        return marks;
    }

    /// The words of a heading, `## words ##`, where a line is one.
    public static Optional<TextSpan> heading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        int start = signs;
        while (start < line.length() && Letters.isSpace(line.charAt(start))) {
            start++;
        }
        if (signs < 1 || signs > 6 || start == signs || (start == line.length() && start < signs + 2)) {
            return Optional.empty();
        }
        start = Math.min(start, line.length() - 1); // of white space alone, the last is the heading
        int end = line.length();
        while (end > start + 1 && line.charAt(end - 1) == '#') {
            end--;
        }
        while (end > start + 1 && Letters.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end).chars().anyMatch(c -> Letters.isLineEnd((char) c))
                ? Optional.empty()
                : Optional.of(new TextSpan(start, end));
    }

    private Optional<Mark> at(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> escaped(i);
            case '`' -> mark(Kind.CODE, i, tick.from(i + 1), 1);
            case '*' ->
                (text.startsWith("**", i) ? strong(i, stars) : Optional.<Mark>empty()).or(() -> emphasis(i, star));
            case '_' -> lowLine(i);
            case '[' -> link(i);
            default -> Optional.empty();
        };
    }

    private Optional<Mark> escaped(int i) {
        boolean takes = i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
        return takes
                ? Optional.of(new Mark(Kind.ESCAPED, Marked.of(i, i + 2, i + 1, i + 2), NOWHERE))
                : Optional.empty();
    }

    private Optional<Mark> lowLine(int i) {
        if (isWordBefore(i)) {
            return Optional.empty();
        }
        return (text.startsWith("__", i) ? strong(i, lows) : Optional.<Mark>empty())
                .or(() -> emphasis(i, low).filter(m -> !isWordAt(m.at().whole().end())));
    }

    private Optional<Mark> strong(int i, Ahead closing) {
        if (!isInk(i + 2)) {
            return Optional.empty();
        }
        int close = closing.from(i + 3);
        return lineEnd.from(i + 2) < close ? Optional.empty() : mark(Kind.STRONG, i, close, 2);
    }

    private Optional<Mark> emphasis(int i, Ahead closing) {
        int close = closing.from(i + 1);
        return isInk(i + 1) && isInk(close - 1) ? mark(Kind.EMPHASIS, i, close, 1) : Optional.empty();
    }

    private Optional<Mark> link(int i) {
        int close = wordsEnd.from(i + 1);
        if (close < i + 2 || !text.startsWith("](", close)) {
            return Optional.empty();
        }
        int end = addressEnd.from(close + 2);
        return end == text.length() || text.charAt(end) != ')' || end == close + 2
                ? Optional.empty()
                : Optional.of(new Mark(Kind.LINK, Marked.of(i, end + 1, i + 1, close), new TextSpan(close + 2, end)));
    }

    private Optional<Mark> mark(Kind kind, int at, int close, int signs) {
        return close >= text.length() || close < at + signs + 1
                ? Optional.empty()
                : Optional.of(new Mark(kind, Marked.of(at, close + signs, at + signs, close), NOWHERE));
    }

    private boolean isInk(int index) {
        return index >= 0 && index < text.length() && !Letters.isSpace(text.charAt(index));
    }

    private boolean isWordAt(int index) {
        return index < text.length() && Letters.isAnyWord(text.codePointAt(index));
    }

    private boolean isWordBefore(int index) {
        return index > 0 && Letters.isAnyWord(text.codePointBefore(index));
    }
}
