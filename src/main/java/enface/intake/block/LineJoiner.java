package enface.intake.block;

import enface.intake.block.Block.Line;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts together what a line end or a page end broke: with a space, without one in unspaced scripts, and through a
/// hyphen where the file itself shows that it was only one of the line end.
public final class LineJoiner {

    /// Possessive: a pattern that might still step back keeps a frame of the stack for every part of a word.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+");

    /// No word is longer; what is, is looked at no further.
    private static final int LONGEST_WORD = 100;

    /// A text, and the offsets in it where pieces meet.
    public record Joined(Traced text, List<Integer> joins) {}

    private final Ledger ledger;
    private final boolean keepBreaks;
    private final Map<String, Integer> words = new HashMap<>();

    /// @param keepBreaks whether a short line's end is meant even without a sign of it, as in plain text
    public LineJoiner(Ledger ledger, boolean keepBreaks) {
        this.ledger = ledger;
        this.keepBreaks = keepBreaks;
        WORD.matcher(ledger.file().text().toLowerCase(Locale.ROOT))
                .results()
                .forEach(r -> words.merge(r.group(), 1, Integer::sum));
    }

    /// Makes one text of lines: a break that was meant stays a line break, any other is joined.
    public Joined join(List<Line> lines, LanguageTag language) {
        if (lines.size() == 1) {
            return new Joined(lines.getFirst().text(), List.of());
        }
        var text = new TracedText(lines.getFirst().text());
        boolean wrapped = !keepBreaks || ParagraphCutter.isWrapped(lines);
        for (int i = 1; i < lines.size(); i++) {
            var next = lines.get(i).text();
            boolean meant = lines.get(i - 1).hardBreak() || !wrapped;
            if (meant) {
                text.add(Traced.made("\n")).add(next);
            } else {
                pair(text, next, how(text, next, language));
            }
        }
        return new Joined(text.done(), List.of());
    }

    /// Adds a piece to a text that a page broke, reports the join, and gives its offset.
    public int joinOverPage(TracedText before, Traced after, LanguageTag language) {
        var how = how(before, after, language);
        ledger.join(language, before, after, how);
        return pair(before, after, how);
    }

    private int pair(TracedText before, Traced after, How how) {
        switch (how) {
            case SPACE -> before.add(Traced.made(" "));
            case NOTHING, HYPHEN_KEPT -> {}
            case HYPHEN_MENDED -> ledger.leaveOut(before.takeLast(), Reason.HYPHEN);
        }
        int join = before.length();
        before.add(after);
        return join;
    }

    private How how(TracedText before, Traced after, LanguageTag language) {
        if (Ending.isHyphenated(before.text()) && !after.isEmpty()) {
            return hyphen(before, after);
        }
        boolean wide = language.isUnspaced() || (isWide(before.text(), true) && isWide(after.text(), false));
        boolean latinMeets = !isWide(before.text(), true) && !isWide(after.text(), false);
        return wide && !latinMeets ? How.NOTHING : How.SPACE;
    }

    private How hyphen(TracedText before, Traced after) {
        var first = lastWord(before.tail(LONGEST_WORD + 1).text());
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

    /// The word before the hyphen that a text ends with.
    private static String lastWord(String text) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, text.length() - 1);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_WORD) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isWide(CharSequence text, boolean atEnd) {
        return !text.isEmpty() && text.charAt(atEnd ? text.length() - 1 : 0) >= 0x2E80;
    }
}
