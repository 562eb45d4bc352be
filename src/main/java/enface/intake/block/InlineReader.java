package enface.intake.block;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.intake.draft.WellFormed;
import enface.language.markup.Marked;
import enface.language.markup.Markup;
import enface.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Takes the inline markup of Markdown off a line and accounts for every sign taken.
///
/// More lenient than CommonMark where Chinese needs it: `**“粗体”**字` is bold although no space stands beside the
/// stars.
final class InlineReader {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");
    private static final Pattern BRACKET = Pattern.compile("(?i)<rp\\b[^<>]{0,100}>[^<]{0,10}</rp>");
    private static final Pattern READING = Pattern.compile("(?i)<rtc?\\b[^<>]{0,100}>([^<]{1,400})</rtc?>");
    private static final Pattern SHORT_CODE =
            Pattern.compile("\\{\\{[<%][^{}]{0,300}[>%]\\}\\}|\\{%[^{}]{0,300}%\\}|\\{#[\\w-]{1,80}\\}\\s*$");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ADDRESS = Pattern.compile("(?:\\S{1,16}[:：]\\s*)?<?https?://\\S+");
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
        return markdown && Markup.isStrong(span.of(ledger.file().text()).strip());
    }

    /// How many signs at the beginning of a text, taken off a span, were bold there.
    int lead(TextSpan span, Traced text) {
        if (!markdown) {
            return 0;
        }
        var whole = span.of(ledger.file().text()).strip();
        return Markup.strong(whole).stream()
                .filter(first -> first.whole().start() == 0)
                .map(first -> first.inner().of(whole))
                .filter(words -> words.length() < text.length() && text.text().startsWith(words))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /// Whether all of a span is one link or a bare address, perhaps with a word before it.
    boolean isLink(TextSpan span) {
        var text = span.of(ledger.file().text()).strip();
        return (markdown && Markup.isLink(text)) || ADDRESS.matcher(text).matches();
    }

    private Traced plain(Traced line) {
        var text = leaveOut(line, Markup.comments(line.text()), Reason.COMMENT);
        text = leaveOut(text, Markup.images(text.text()), Reason.IMAGE);
        text = leaveOut(text, marked(text, SHORT_CODE), Reason.MARKUP);
        text = outsideCode(text);
        return text.strip();
    }

    /// Code keeps its signs; everything round it loses them.
    private Traced outsideCode(Traced line) {
        var result = new TracedText();
        int at = 0;
        for (var code : Markup.code(line.text())) {
            result.add(markupOff(line.substring(at, code.whole().start())));
            result.add(inner(line, code, Reason.MARKUP));
            at = code.whole().end();
        }
        return at == 0
                ? markupOff(line)
                : result.add(markupOff(line.substring(at, line.length()))).done();
    }

    private Traced markupOff(Traced line) {
        var text = keepInner(line, Markup.links(line.text()), Reason.LINK_TARGET);
        text = breaks(text);
        text = leaveOut(text, marked(text, BRACKET), Reason.MARKUP);
        text = readings(text);
        text = leaveOut(text, marked(text, TAG), Reason.MARKUP);
        text = keepInner(text, Markup.strong(text.text()), Reason.MARKUP);
        text = keepInner(text, Markup.emphasis(text.text()), Reason.MARKUP);
        return entities(escapes(text));
    }

    /// What stands over characters is no text; whether it is kept beside them shows with their paragraph.
    private Traced readings(Traced line) {
        return replace(line, marked(line, READING), found -> {
            ledger.leaveOutUnlessRead(inner(line, found, Reason.MARKUP));
            return Traced.EMPTY;
        });
    }

    private Traced breaks(Traced line) {
        return replace(line, marked(line, BREAK), found -> {
            ledger.leaveOut(part(line, found), Reason.MARKUP);
            return Traced.made("\n");
        });
    }

    private Traced leaveOut(Traced line, List<Marked> all, Reason reason) {
        return replace(line, all, found -> {
            ledger.leaveOut(part(line, found), reason);
            return Traced.EMPTY;
        });
    }

    private Traced keepInner(Traced line, List<Marked> all, Reason reason) {
        return replace(line, all, found -> inner(line, found, reason));
    }

    /// What stands inside the signs; they are left out.
    private Traced inner(Traced line, Marked found, Reason reason) {
        ledger.leaveOut(line.substring(found.whole().start(), found.inner().start()), reason);
        ledger.leaveOut(line.substring(found.inner().end(), found.whole().end()), reason);
        return line.substring(found.inner().start(), found.inner().end());
    }

    private static Traced part(Traced line, Marked found) {
        return line.substring(found.whole().start(), found.whole().end());
    }

    private Traced escapes(Traced line) {
        var result = new TracedText();
        int at = 0;
        for (int i = 0; i + 1 < line.length(); i++) {
            if (line.text().charAt(i) == '\\' && ESCAPABLE.indexOf(line.text().charAt(i + 1)) >= 0) {
                ledger.leaveOut(line.substring(i, i + 1), Reason.MARKUP);
                result.add(line.substring(at, i));
                at = i + 1;
                i++;
            }
        }
        return at == 0 ? line : result.add(line.substring(at, line.length())).done();
    }

    private Traced entities(Traced line) {
        return replace(line, marked(line, ENTITY), found -> {
            var part = part(line, found);
            var decoded = decode(found.inner().of(line.text()));
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
            return Character.isValidCodePoint(code) && code >= 32 ? WellFormed.of(Character.toString(code)) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    /// Where a pattern is found that cannot run away; inner is its first group, or all of it.
    private static List<Marked> marked(Traced line, Pattern pattern) {
        return pattern.matcher(line.text())
                .results()
                .map(r -> new Marked(
                        new TextSpan(r.start(), r.end()), new TextSpan(r.start(r.groupCount()), r.end(r.groupCount()))))
                .toList();
    }

    private static Traced replace(Traced line, List<Marked> all, Function<Marked, Traced> replacement) {
        if (all.isEmpty()) {
            return line;
        }
        var result = new TracedText();
        int at = 0;
        for (var found : all) {
            result.add(line.substring(at, found.whole().start())).add(replacement.apply(found));
            at = found.whole().end();
        }
        return result.add(line.substring(at, line.length())).done();
    }
}
