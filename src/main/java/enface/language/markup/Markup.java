package enface.language.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the inline markup of Markdown in one line of a text.
///
/// Every finder gives what stands first, and goes on behind it. Time and memory grow linearly with the text, for
/// whatever signs it is made of: what patterns with `(…)*` and `.*?` did here took time that grew with the square of
/// the text, and stack that grew with it. [MarkupTest] holds each finder to the pattern it came from.
public final class Markup {

    private final String text;
    private final Ahead lineEnd;

    private Markup(String text) {
        this.text = text;
        lineEnd = new Ahead(text.length(), i -> Letters.isLineEnd(text.charAt(i)));
    }

    /// `![words](address)`; inner is the words.
    public static List<Marked> images(String text) {
        var closing = Ahead.of(text, ']');
        var links = new LinkTargets(text);
        return all(text, '!', at -> {
            if (at + 1 >= text.length() || text.charAt(at + 1) != '[') {
                return Optional.empty();
            }
            return links.behind(closing.from(at + 2)).map(end -> Marked.of(at, end, at + 2, closing.from(at + 2)));
        });
    }

    /// `[words](address)`, the words without brackets; inner is the words.
    public static List<Marked> links(String text) {
        var links = new LinkTargets(text);
        return all(text, '[', linkAt(text, links));
    }

    /// Whether all of a text is one link.
    public static boolean isLink(String text) {
        return !text.isEmpty()
                && text.charAt(0) == '['
                && linkAt(text, new LinkTargets(text))
                        .at(0)
                        .filter(m -> m.whole().end() == text.length())
                        .isPresent();
    }

    private static Finder linkAt(String text, LinkTargets links) {
        var bracket = new Ahead(text.length(), i -> text.charAt(i) == '[' || text.charAt(i) == ']');
        return at -> {
            int close = bracket.from(at + 1);
            return links.behind(close).map(end -> Marked.of(at, end, at + 1, close));
        };
    }

    /// `<!-- … -->` and `{/* … */}`.
    public static List<Marked> comments(String text) {
        var markup = new Markup(text);
        var html = new Ahead(text.length(), i -> text.startsWith("-->", i));
        var mdx = new Ahead(text.length(), i -> text.startsWith("*/}", i));
        return all(text.length(), at -> {
            boolean isHtml = text.startsWith("<!--", at);
            if (!isHtml && !text.startsWith("{/*", at)) {
                return Optional.empty();
            }
            int inner = at + (isHtml ? 4 : 3);
            int close = (isHtml ? html : mdx).from(inner);
            return close == text.length() || markup.lineEnd.from(inner) < close
                    ? Optional.empty()
                    : Optional.of(Marked.of(at, close + 3, inner, close));
        });
    }

    /// `` `code` ``
    public static List<Marked> code(String text) {
        var tick = Ahead.of(text, '`');
        return all(text, '`', at -> between(at, tick.from(at + 1), 1, text));
    }

    /// `**bold**` and `__bold__`.
    public static List<Marked> strong(String text) {
        var markup = new Markup(text);
        var stars = new Ahead(text.length(), i -> text.startsWith("**", i) && markup.isInk(i - 1));
        var lows =
                new Ahead(text.length(), i -> text.startsWith("__", i) && markup.isInk(i - 1) && !markup.isWord(i + 2));
        return all(text.length(), at -> {
            if (text.startsWith("**", at)) {
                return markup.strongAt(at, stars);
            }
            return text.startsWith("__", at) && !markup.isWord(at - 1) ? markup.strongAt(at, lows) : Optional.empty();
        });
    }

    private Optional<Marked> strongAt(int at, Ahead closing) {
        if (!isInk(at + 2)) {
            return Optional.empty();
        }
        int close = closing.from(at + 3);
        return close == text.length() || lineEnd.from(at + 2) < close
                ? Optional.empty()
                : Optional.of(Marked.of(at, close + 2, at + 2, close));
    }

    /// Whether all of a text is bold.
    public static boolean isStrong(String text) {
        var markup = new Markup(text);
        int end = text.length() - 2;
        return end >= 3
                && ((text.startsWith("**") && text.endsWith("**")) || (text.startsWith("__") && text.endsWith("__")))
                && markup.isInk(2)
                && markup.isInk(end - 1)
                && markup.lineEnd.from(2) >= end;
    }

    /// `*italic*` and `_italic_`.
    public static List<Marked> emphasis(String text) {
        var markup = new Markup(text);
        var star = Ahead.of(text, '*');
        var low = Ahead.of(text, '_');
        return all(text.length(), at -> switch (text.charAt(at)) {
            case '*' ->
                !markup.is(at - 1, '*') && markup.isInk(at + 1)
                        ? markup.emphasisAt(at, star.from(at + 1), end -> !markup.is(end, '*'))
                        : Optional.empty();
            case '_' ->
                !markup.isWord(at - 1) && markup.isInk(at + 1)
                        ? markup.emphasisAt(at, low.from(at + 1), end -> !markup.isWord(end))
                        : Optional.empty();
            default -> Optional.empty();
        });
    }

    private Optional<Marked> emphasisAt(int at, int close, IntPredicate mayFollow) {
        return isInk(close - 1) && mayFollow.test(close + 1) ? between(at, close, 1, text) : Optional.empty();
    }

    private static Optional<Marked> between(int at, int close, int least, String text) {
        return close >= text.length() || close < at + 1 + least
                ? Optional.empty()
                : Optional.of(Marked.of(at, close + 1, at + 1, close));
    }

    private boolean is(int index, char sign) {
        return index >= 0 && index < text.length() && text.charAt(index) == sign;
    }

    /// Whether there is a character, and no white space.
    private boolean isInk(int index) {
        return index >= 0 && index < text.length() && !Letters.isSpace(text.charAt(index));
    }

    private boolean isWord(int index) {
        return index >= 0 && index < text.length() && Letters.isWord(text.charAt(index));
    }

    /// What is marked from a place on, where something is.
    @FunctionalInterface
    private interface Finder {
        Optional<Marked> at(int index);
    }

    private static List<Marked> all(String text, char first, Finder finder) {
        return text.indexOf(first) < 0
                ? List.of()
                : all(text.length(), at -> text.charAt(at) == first ? finder.at(at) : Optional.empty());
    }

    private static List<Marked> all(int length, Finder finder) {
        var found = new ArrayList<Marked>();
        for (int i = 0; i < length; ) {
            var marked = finder.at(i);
            marked.ifPresent(found::add);
            i = marked.map(m -> m.whole().end()).orElse(i + 1);
        }
        return found;
    }
}
