package enface.language.cut;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/// Where the lines of a text may end: ICU's reading of UAX 14 as Chinese is set strictly, so that no line begins with
/// a mark that closes, a small kana or a sound mark, none ends with a mark that opens, and quotation marks go with the
/// Chinese or the Latin text they stand in (GB/T 15834–2011, 5.1).
///
/// One thing ICU allows and books do not: a line of Latin text that begins with its dash.
///
/// Immutable. Costs time and memory linear in the text.
public final class LineEnds {

    private static final ULocale STRICT = ULocale.forLanguageTag("zh-u-lb-strict");

    private final BitSet ends;

    private LineEnds(BitSet ends) {
        this.ends = ends;
    }

    public static LineEnds of(String text) {
        var ends = new BitSet(text.length());
        var lines = BreakIterator.getLineInstance(STRICT);
        lines.setText(text);
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at < text.length() && !isLatinDash(text, at)) {
                ends.set(at);
            }
        }
        return new LineEnds(ends);
    }

    /// Whether a line may end before the character at this UTF-16 offset, which is neither the first nor behind the
    /// last.
    public boolean mayEndBefore(int offset) {
        return ends.get(offset);
    }

    private static boolean isLatinDash(String text, int at) {
        return text.charAt(at) == '—'
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && !Character.isIdeographic(text.codePointBefore(at));
    }
}
