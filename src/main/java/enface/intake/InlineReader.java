package enface.intake;

import enface.intake.Report.LeftOut.Reason;
import enface.text.TextSpan;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the inline markup of Markdown off a line and accounts for every sign taken.
///
/// More lenient than CommonMark where Chinese needs it: `**“粗体”**字` is bold although no space stands beside the
/// stars.
final class InlineReader {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|\\{/\\*.*?\\*/}");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
    private static final Pattern STRONG =
            Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<!\\*)\\*(?![\\s*])([^*]+?)(?<![\\s*])\\*(?!\\*)|(?<!\\w)_(?![\\s_])([^_]+?)(?<![\\s_])_(?!\\w)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~";
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("middot", "·"),
            Map.entry("copy", "©"));

    private final Ledger ledger;
    private final boolean markdown;

    InlineReader(Ledger ledger, boolean markdown) {
        this.ledger = ledger;
        this.markdown = markdown;
    }

    /// The text of a span of the file without its markup.
    Traced read(TextSpan span) {
        var whole = Traced.of(ledger.file().text(), span);
        return markdown ? plain(whole) : whole.strip();
    }

    /// Whether all of a span is bold, whatever white space stands round it.
    boolean isBold(TextSpan span) {
        var m = STRONG.matcher(span.of(ledger.file().text()).strip());
        return markdown && m.matches();
    }

    /// Whether all of a span is one link or a bare address, perhaps with a word before it.
    boolean isLink(TextSpan span) {
        var text = span.of(ledger.file().text()).strip();
        return (markdown && LINK.matcher(text).matches()) || text.matches("(?:\\S{1,16}[:：]\\s*)?<?https?://\\S+");
    }

    private Traced plain(Traced line) {
        var text = leaveOut(line, COMMENT, Reason.COMMENT);
        text = leaveOut(text, IMAGE, Reason.IMAGE);
        text = outsideCode(text);
        return text.strip();
    }

    /// Code keeps its signs; everything round it loses them.
    private Traced outsideCode(Traced line) {
        var m = CODE.matcher(line.text());
        var result = Traced.EMPTY;
        int at = 0;
        while (m.find()) {
            result = result.plus(markupOff(line.substring(at, m.start())));
            ledger.leaveOut(line.substring(m.start(), m.start() + 1), Reason.MARKUP);
            ledger.leaveOut(line.substring(m.end() - 1, m.end()), Reason.MARKUP);
            result = result.plus(line.substring(m.start(1), m.end(1)));
            at = m.end();
        }
        return result.plus(markupOff(line.substring(at, line.length())));
    }

    private Traced markupOff(Traced line) {
        var text = keepGroup(line, LINK, Reason.LINK_TARGET);
        text = breaks(text);
        text = leaveOut(text, TAG, Reason.MARKUP);
        text = keepGroup(text, STRONG, Reason.MARKUP);
        text = keepGroup(text, EMPHASIS, Reason.MARKUP);
        return entities(escapes(text));
    }

    private Traced breaks(Traced line) {
        return replace(line, BREAK, (m, part) -> {
            ledger.leaveOut(part, Reason.MARKUP);
            return Traced.made("\n");
        });
    }

    private Traced leaveOut(Traced line, Pattern pattern, Reason reason) {
        return replace(line, pattern, (m, part) -> {
            ledger.leaveOut(part, reason);
            return Traced.EMPTY;
        });
    }

    /// Keeps what the first group that matched holds and leaves out what stands round it.
    private Traced keepGroup(Traced line, Pattern pattern, Reason reason) {
        return replace(line, pattern, (m, part) -> {
            int group = m.start(1) >= 0 ? 1 : 2;
            int start = m.start(group) - m.start();
            int end = m.end(group) - m.start();
            ledger.leaveOut(part.substring(0, start), reason);
            ledger.leaveOut(part.substring(end, part.length()), reason);
            return part.substring(start, end);
        });
    }

    private Traced escapes(Traced line) {
        var result = Traced.EMPTY;
        int at = 0;
        for (int i = 0; i + 1 < line.length(); i++) {
            if (line.text().charAt(i) == '\\' && ESCAPABLE.indexOf(line.text().charAt(i + 1)) >= 0) {
                ledger.leaveOut(line.substring(i, i + 1), Reason.MARKUP);
                result = result.plus(line.substring(at, i));
                at = i + 1;
                i++;
            }
        }
        return at == 0 ? line : result.plus(line.substring(at, line.length()));
    }

    private Traced entities(Traced line) {
        return replace(line, ENTITY, (m, part) -> {
            var decoded = decode(m.group(1));
            if (decoded.isEmpty()) {
                return part;
            }
            ledger.leaveOut(part, Reason.MARKUP);
            return Traced.spelt(decoded, part.origin(0));
        });
    }

    private static String decode(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= 32 ? Character.toString(code) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private interface Replacement {
        Traced of(Matcher match, Traced part);
    }

    private static Traced replace(Traced line, Pattern pattern, Replacement replacement) {
        var m = pattern.matcher(line.text());
        var result = Traced.EMPTY;
        int at = 0;
        while (m.find()) {
            result = result.plus(line.substring(at, m.start()))
                    .plus(replacement.of(m, line.substring(m.start(), m.end())));
            at = m.end();
        }
        return at == 0 ? line : result.plus(line.substring(at, line.length()));
    }
}
