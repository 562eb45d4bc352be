package enface.note.web;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text without what pages set as they like: spaces, breaks, signs without width; with the way back.
final class Folded {

    private final String text;
    /// Where each sign of [#text] stands in the whole, and at the end how long that is.
    private final int[] places;

    Folded(String whole) {
        var kept = new StringBuilder(whole.length());
        var at = new int[whole.length() + 1];
        for (int i = 0; i < whole.length(); i++) {
            if (isKept(whole.charAt(i))) {
                at[kept.length()] = i;
                kept.append(whole.charAt(i));
            }
        }
        at[kept.length()] = whole.length();
        text = kept.toString();
        places = Arrays.copyOf(at, kept.length() + 1);
    }

    static String of(String whole) {
        return new Folded(whole).text;
    }

    private static boolean isKept(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && c != '\u00ad'
                && c != '\u200b'
                && c != '\ufeff';
    }

    /// Where the same words stand in the whole; nowhere for words without a sign.
    List<TextSpan> find(String words) {
        var wanted = of(words);
        var found = new ArrayList<TextSpan>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            found.add(new TextSpan(places[at], places[at + wanted.length() - 1] + 1));
        }
        return found;
    }
}
