package enface.align.lexicon;

import java.util.Locale;
import java.util.Set;

/// Takes what translates out of an article in DSL, whose marks stand in brackets: `[trn]house[/trn]`, `[ex]…[/ex]`.
///
/// One pass; costs what the article is long.
final class DslArticle {

    /// Examples, comments, abbreviations for grammar, sounds, pictures, other words to look up.
    private static final Set<String> ASIDE =
            Set.of("ex", "com", "p", "t", "s", "ref", "url", "!trs", "preview", "video");

    private final String head;
    private final String article;
    private final boolean translationsMarked;
    private final StringBuilder told = new StringBuilder();
    /// Before here nothing that was opened is closed any more: known, so that it is not looked for again.
    private int unclosed;

    private int at;
    private int aside;
    private int translation;

    private DslArticle(String head, String article) {
        this.head = head;
        this.article = article;
        translationsMarked = article.contains("[trn]") || article.contains("[trn1]");
    }

    /// The lines of an article without its marks: only what is marked as a translation where anything is.
    static String of(String head, String article) {
        var taken = new DslArticle(head, article);
        while (taken.at < article.length()) {
            taken.step();
        }
        return taken.told.toString();
    }

    private void step() {
        char next = article.charAt(at);
        switch (next) {
            case '\\' -> {
                if (at + 1 < article.length()) {
                    tell(article.charAt(at + 1));
                }
                at += 2;
            }
            case '[' -> tag();
            case '{' -> skip("{{", "}}");
            case '<' -> skip("<<", ">>");
            case '~' -> {
                head.chars().forEach(c -> tell((char) c));
                at++;
            }
            case '\n' -> {
                told.append('\n');
                aside = 0;
                at++;
            }
            default -> {
                tell(next);
                at++;
            }
        }
    }

    private void tell(char sign) {
        if (aside == 0 && (!translationsMarked || translation > 0)) {
            told.append(sign);
        }
    }

    /// Leaves out what stands between two marks on one line, or tells the sign where there is no such thing.
    private void skip(String opening, String closing) {
        int end = article.startsWith(opening, at) ? closing(closing) : -1;
        if (end >= 0) {
            at = end + closing.length();
        } else {
            tell(article.charAt(at));
            at++;
        }
    }

    /// Where on this line a mark is closed; -1 where it is not.
    private int closing(String mark) {
        if (at < unclosed) {
            return -1;
        }
        int newline = article.indexOf('\n', at);
        int lineEnd = newline < 0 ? article.length() : newline;
        int end = article.substring(at, lineEnd).indexOf(mark);
        if (end < 0) {
            unclosed = lineEnd;
            return -1;
        }
        return at + end;
    }

    private void tag() {
        int end = closing("]");
        if (end < 0) {
            at++;
            return;
        }
        var name = article.substring(at + 1, end).toLowerCase(Locale.ROOT);
        boolean closes = name.startsWith("/");
        var bare = name.substring(closes ? 1 : 0).split(" ", 2)[0];
        if (ASIDE.contains(bare)) {
            aside = Math.max(0, aside + (closes ? -1 : 1));
        } else if (bare.equals("trn") || bare.equals("trn1")) {
            translation = Math.max(0, translation + (closes ? -1 : 1));
        }
        at = end + 1;
    }
}
