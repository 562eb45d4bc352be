package enface.intake.block;

import enface.intake.draft.Traced;

/// How a piece of text ends.
public final class Ending {

    private static final String STOPS = ".!?。！？…．｡؟۔।॥։።‼⁇⁈⁉";
    private static final String CLOSING = "”“’‘\"'»«›‹„」』）)]》〉】〕］〞〟״*_⁰¹²³⁴⁵⁶⁷⁸⁹†‡";
    private static final String PAUSES = ":：;；؛";
    /// The number of a footnote in brackets is no longer.
    private static final int LONGEST_NOTE = 4;

    private Ending() {}

    /// Whether a sentence ends here, closing quotation marks aside.
    static boolean isComplete(CharSequence text) {
        int last = lastSign(text);
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    /// Whether the text may well end here, as a list does that is led in by a colon.
    public static boolean isPlausible(CharSequence text) {
        int last = lastSign(text);
        return last >= 0 && (STOPS.indexOf(text.charAt(last)) >= 0 || PAUSES.indexOf(text.charAt(last)) >= 0);
    }

    static boolean isHyphenated(CharSequence text) {
        int n = text.length();
        return n > 1
                && (text.charAt(n - 1) == '-' || text.charAt(n - 1) == '\u00ad' || text.charAt(n - 1) == '\u2010')
                && Character.isLetter(text.charAt(n - 2));
    }

    private static int lastSign(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || Traced.isSpace(text.charAt(last)))) {
            last = beforeNote(text, last);
        }
        return last;
    }

    /// The sign before a closing one, or before all of a footnote's mark: `[3]`.
    private static int beforeNote(CharSequence text, int last) {
        int digit = last - 1;
        while (digit >= 0 && last - digit <= LONGEST_NOTE && Character.isDigit(text.charAt(digit))) {
            digit--;
        }
        boolean note = "]〕］".indexOf(text.charAt(last)) >= 0
                && digit >= 0
                && digit < last - 1
                && "[〔［".indexOf(text.charAt(digit)) >= 0;
        return note ? digit - 1 : last - 1;
    }
}
