package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs within lines of AsciiDoc: emphasis, quotation marks, links, footnotes, attributes.
final class AsciiDocInline extends Inline {

    private static final int DEEPEST = 20;
    private static final Pattern SIGN = Pattern.compile("""
            (?s)\\\\(?<escaped>[*_`#^~{\\[<+])\
            |\\+\\+\\+(?<passed>.*?)\\+\\+\\+\
            |"`(?<quoted>.+?)`"\
            |'`(?<single>.+?)`'\
            |(?<![\\w*])\\*(?<bold>\\S(?:[^*\\n]*?\\S)?)\\*(?![\\w*])|\\*\\*(?<bolder>.+?)\\*\\*\
            |(?<![\\w_])_(?<slanted>\\S(?:[^_]*?\\S)?)_(?![\\w_])|__(?<slantier>.+?)__\
            |(?<![\\w`])`(?<literal>\\S(?:[^`]*?\\S)?)`(?![\\w`])\
            |(?<![\\w#])(?:\\[[^\\]\\n]*])?#(?<marked>\\S(?:[^#]*?\\S)?)#(?![\\w#])\
            |\\^(?<high>[^^\\s]+)\\^|~(?<low>[^~\\s]+)~\
            |(?<target>(?:link:|mailto:|xref:|https?://|ftp://)[^\\s\\[\\]]+)\\[(?<linked>[^\\]]*)]\
            |<<(?<inner>[^,>]+)(?:,\\s*(?<called>[^>]+))?>>\
            |footnote(?:ref)?:[\\w-]*\\[(?<note>[^\\]]*)]\
            |(?:image|icon):[^\\s\\[:]+\\[(?<picture>[^\\]]*)]\
            |\\[\\[(?<anchor>[^\\]]+)]]\
            |\\{(?<attribute>[\\w-]+)}\
            |(?<hard>(?<=\\s)\\+(?=\\n))""");

    /// What each sign of the pattern is.
    private static final List<String> NAMES = List.of(
            "escaped",
            "passed",
            "quoted",
            "single",
            "bold",
            "bolder",
            "slanted",
            "slantier",
            "literal",
            "marked",
            "high",
            "low",
            "target",
            "inner",
            "note",
            "picture",
            "anchor",
            "attribute",
            "hard");

    private final Map<String, String> attributes = new HashMap<>(Map.of("nbsp", "\u00a0", "empty", "", "sp", " "));

    AsciiDocInline(Transcript out) {
        super(out);
    }

    /// What stands for a name between braces.
    void set(String name, String value) {
        attributes.put(name, value);
    }

    @Override
    void write(String text, boolean bold) {
        write(text, bold, 0);
    }

    private void write(String text, boolean bold, int depth) {
        var found = SIGN.matcher(text);
        int from = 0;
        while (depth < DEEPEST && found.find()) {
            put(text.substring(from, found.start()), bold, false);
            from = found.end();
            var name = NAMES.stream()
                    .filter(n -> found.group(n) != null)
                    .findFirst()
                    .orElse("");
            write(found, name, bold, depth + 1);
        }
        put(text.substring(from), bold, false);
    }

    private void write(Matcher found, String name, boolean bold, int depth) {
        var inside = found.group(name);
        switch (name) {
            case "bold", "bolder" -> write(inside, true, depth);
            case "slanted", "slantier", "marked" -> write(inside, bold, depth);
            case "quoted" -> quoted("“", inside, "”", bold, depth);
            case "single" -> quoted("‘", inside, "’", bold, depth);
            case "target" -> link(inside, found.group("linked").replaceAll(",\\s*\\w+=.*|\\^$", ""), bold);
            case "inner" -> link(inside, found.group("called") == null ? "" : found.group("called"), bold);
            case "note" -> leaveOut(inside, Reason.FOOTNOTE);
            case "picture" -> leaveOut(inside, Reason.IMAGE);
            case "anchor" -> leaveOut(inside, Reason.MARKUP);
            case "attribute" -> put(attributes.getOrDefault(inside, "{" + inside + "}"), bold, false);
            case "hard" -> {
                leaveOut(inside, Reason.MARKUP);
                endLine();
            }
            default -> put(inside, bold, false);
        }
    }

    private void quoted(String opening, String inside, String closing, boolean bold, int depth) {
        put(opening, bold, false);
        write(inside, bold, depth);
        put(closing, bold, false);
    }

    private void link(String target, String text, boolean bold) {
        if (text.isBlank()) {
            put(target, bold, true);
        } else {
            put(text, bold, true);
            leaveOut(target, Reason.LINK_TARGET);
        }
    }
}
