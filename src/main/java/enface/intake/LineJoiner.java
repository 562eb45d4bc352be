package enface.intake;

import enface.intake.Block.Line;
import enface.intake.Report.Doubt;
import enface.intake.Report.How;
import enface.intake.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts together what a line end or a page end broke: with a space, without one in unspaced scripts, and through a
/// hyphen where the file itself shows that it was only one of the line end.
final class LineJoiner {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    /// A text, and the offsets in it where pieces meet.
    record Joined(Traced text, List<Integer> joins) {}

    private final Ledger ledger;
    private final boolean keepBreaks;
    private final Map<String, Integer> words = new HashMap<>();

    /// @param keepBreaks whether a short line's end is meant even without a sign of it, as in plain text
    LineJoiner(Ledger ledger, boolean keepBreaks) {
        this.ledger = ledger;
        this.keepBreaks = keepBreaks;
        WORD.matcher(ledger.file().text().toLowerCase(Locale.ROOT))
                .results()
                .forEach(r -> words.merge(r.group(), 1, Integer::sum));
    }

    /// Makes one text of lines: a break that was meant stays a line break, any other is joined.
    Joined join(List<Line> lines, LanguageTag language) {
        var text = lines.getFirst().text();
        boolean wrapped = !keepBreaks || ParagraphCutter.isWrapped(lines);
        for (int i = 1; i < lines.size(); i++) {
            var next = lines.get(i).text();
            boolean meant = lines.get(i - 1).hardBreak() || !wrapped;
            text = meant
                    ? text.plus(Traced.made("\n")).plus(next)
                    : pair(text, next, language, false).text();
        }
        return new Joined(text, List.of());
    }

    /// Makes one text of two pieces and reports the join.
    Joined joinOverPage(Traced before, Traced after, LanguageTag language) {
        return pair(before, after, language, true);
    }

    private Joined pair(Traced before, Traced after, LanguageTag language, boolean report) {
        var how = how(before, after, language);
        if (report) {
            ledger.join(language, before, after, how);
        }
        var start = switch (how) {
            case SPACE -> before.plus(Traced.made(" "));
            case NOTHING, HYPHEN_KEPT -> before;
            case HYPHEN_MENDED -> {
                ledger.leaveOut(before.substring(before.length() - 1, before.length()), Reason.HYPHEN);
                yield before.substring(0, before.length() - 1);
            }
        };
        var joins = new ArrayList<Integer>();
        joins.add(start.length());
        return new Joined(start.plus(after), joins);
    }

    private How how(Traced before, Traced after, LanguageTag language) {
        if (Ending.isHyphenated(before.text()) && !after.isEmpty()) {
            return hyphen(before, after);
        }
        boolean wide = language.isUnspaced() || (isWide(before.text(), true) && isWide(after.text(), false));
        boolean latinMeets = !isWide(before.text(), true) && !isWide(after.text(), false);
        return wide && !latinMeets ? How.NOTHING : How.SPACE;
    }

    private How hyphen(Traced before, Traced after) {
        var first = lastWord(before.text().substring(0, before.length() - 1));
        var second = firstWord(after.text());
        if (second.isEmpty() || !Character.isLowerCase(second.codePointAt(0))) {
            return How.HYPHEN_KEPT;
        }
        int whole = words.getOrDefault((first + second).toLowerCase(Locale.ROOT), 0);
        int hyphened = words.getOrDefault((first + "-" + second).toLowerCase(Locale.ROOT), 0);
        if (whole == 0 && hyphened == 0) {
            boolean bothStand = words.getOrDefault(first.toLowerCase(Locale.ROOT), 0) > 1
                    && words.getOrDefault(second.toLowerCase(Locale.ROOT), 0) > 1;
            ledger.doubt(Doubt.Kind.HYPHEN, before.endOrigin() - 1, first + "-" + second);
            return bothStand ? How.HYPHEN_KEPT : How.HYPHEN_MENDED;
        }
        return hyphened > whole ? How.HYPHEN_KEPT : How.HYPHEN_MENDED;
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isWide(String text, boolean atEnd) {
        return !text.isEmpty() && text.charAt(atEnd ? text.length() - 1 : 0) >= 0x2E80;
    }
}
