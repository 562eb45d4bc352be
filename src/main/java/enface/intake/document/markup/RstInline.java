package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs within lines of reStructuredText: emphasis, roles, links, footnotes, replacements.
final class RstInline extends Inline {

    private static final Pattern SIGN = Pattern.compile("""
            (?s)\\\\(?<escaped>.)\
            |``(?<literal>\\S.*?)``\
            |\\*\\*(?<bold>\\S(?:.*?\\S)?)\\*\\*\
            |\\*(?<slanted>[^\\s*](?:[^*]*[^\\s*])?)\\*\
            |:[\\w.+:-]{1,60}:`(?<role>[^`]+)`\
            |_`(?<target>[^`]+)`\
            |`(?<named>[^`]+)`(?::[\\w.+:-]{1,60}:|__?)?\
            |\\|(?<replaced>[^|\\s](?:[^|\\n]*[^|\\s])?)\\|_{0,2}\
            |(?<note>\\[(?:\\d+|\\#[\\w-]*|\\*)]_)\
            |\\[(?<cited>[A-Za-z][\\w.-]*)]_(?!\\w)\
            |(?<=[^\\w]|^)(?<reference>[\\w-]+?)__?(?![\\w_])""");
    private static final Pattern ADDRESS = Pattern.compile("(?s)(.*?)\\s*<([^<>]+)>");

    private final Map<String, String> replacements = new HashMap<>();

    RstInline(Transcript out) {
        super(out);
    }

    /// What stands for a name between bars.
    void replace(String name, String text) {
        replacements.put(name, text);
    }

    @Override
    void write(String text, boolean bold) {
        var found = SIGN.matcher(text);
        int from = 0;
        while (found.find()) {
            boolean note = found.group("note") != null || found.group("cited") != null;
            var before = text.substring(from, found.start());
            put(note && endsWord(text, found.end()) ? before.stripTrailing() : before, bold, false);
            from = found.end();
            group(found, "escaped").filter(s -> !s.isBlank()).ifPresent(s -> put(s, bold, false));
            group(found, "literal").ifPresent(s -> put(s, bold, false));
            group(found, "bold").ifPresent(s -> put(s, true, false));
            group(found, "slanted").ifPresent(s -> put(s, bold, false));
            group(found, "role").ifPresent(s -> link(s, bold));
            group(found, "target").ifPresent(s -> put(s, bold, false));
            group(found, "named").ifPresent(s -> link(s, bold));
            group(found, "replaced").ifPresent(s -> replaced(s, bold));
            group(found, "note").ifPresent(s -> leaveOut(s, Reason.FOOTNOTE));
            group(found, "cited").ifPresent(s -> leaveOut(s, Reason.FOOTNOTE));
            group(found, "reference").ifPresent(s -> put(s, bold, true));
        }
        put(text.substring(from), bold, false);
    }

    /// A mark of a note needs a space before it that the text does not have.
    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static Optional<String> group(Matcher found, String name) {
        return Optional.ofNullable(found.group(name));
    }

    private void link(String text, boolean bold) {
        var address = ADDRESS.matcher(text);
        if (address.matches() && !address.group(1).isBlank()) {
            put(address.group(1), bold, true);
            leaveOut(address.group(2), Reason.LINK_TARGET);
        } else {
            put(text, bold, false);
        }
    }

    private void replaced(String name, boolean bold) {
        var text = replacements.get(name);
        if (text == null) {
            leaveOut("|" + name + "|", Reason.MARKUP);
        } else {
            put(text, bold, false);
        }
    }
}
