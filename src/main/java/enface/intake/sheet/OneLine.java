package enface.intake.sheet;

import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import java.lang.Character.UnicodeScript;

/// Text on one line: breaks of lines that only fit a file or a screen are taken out, as the script joins its words.
public final class OneLine {

    private OneLine() {}

    public static String of(CharSequence text) {
        int i = 0;
        while (i < text.length() && !SourceFile.isLineEnd(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text.toString().strip();
        }
        var line = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            boolean broken = false;
            while (end < text.length() && Traced.isSpace(text.charAt(end))) {
                broken |= SourceFile.isLineEnd(text.charAt(end++));
            }
            if (end == at) {
                line.append(text.charAt(at++));
            } else if (!broken) {
                line.append(text, at, end);
                at = end;
            } else {
                boolean edge = line.isEmpty() || end == text.length();
                if (!edge && !(isUnspaced(line.charAt(line.length() - 1)) && isUnspaced(text.charAt(end)))) {
                    line.append(' ');
                }
                at = end;
            }
        }
        return line.toString().strip();
    }

    /// Whether a sign belongs to a script that sets no spaces between words.
    private static boolean isUnspaced(char c) {
        if ((c >= '\u3000' && c <= '\u303f') || (c >= '\uff00' && c <= '\uffef')) {
            return true;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
