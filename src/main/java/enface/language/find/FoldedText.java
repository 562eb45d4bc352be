package enface.language.find;

import enface.language.fold.Folding;
import enface.language.fold.MarkShapes;
import enface.language.han.HanForms;
import enface.text.TextSpan;
import java.util.Arrays;

/// A text made comparable for finding, with the way back to every character of the original: case, width, accents,
/// forms of Han characters, shapes of marks, and how much white space there is count for nothing.
///
/// Time and memory are linear.
final class FoldedText {

    private static final Folding FOLDING = new Folding();
    private static final HanForms HAN_FORMS = new HanForms();

    private final StringBuilder folded;
    /// Where the original of each folded character starts and ends.
    private int[] starts;
    private int[] ends;

    FoldedText(String original) {
        folded = new StringBuilder(original.length());
        starts = new int[original.length() + 1];
        ends = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int end = at + Character.charCount(point);
            append(point, at, end);
            at = end;
        }
    }

    private void append(int point, int at, int end) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                ends[folded.length() - 1] = end;
            } else {
                put(' ', at, end);
            }
        } else if (point < 0x80) {
            put(point >= 'A' && point <= 'Z' ? (char) (point + 32) : (char) point, at, end);
        } else if (point >= 0x4E00 && point <= 0x9FFF) {
            put(HAN_FORMS.simplified((char) point), at, end);
        } else {
            appendFolded(FOLDING.fold(Character.toString(point)), at, end);
        }
    }

    /// A mark over the letter before it is part of that letter's place.
    private void appendFolded(String form, int at, int end) {
        if (form.isEmpty() && !folded.isEmpty()) {
            ends[folded.length() - 1] = end;
        }
        for (int i = 0; i < form.length(); i++) {
            put(MarkShapes.one(form.charAt(i)), at, end);
        }
    }

    private void put(char c, int at, int end) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[folded.length()] = at;
        ends[folded.length()] = end;
        folded.append(c);
    }

    String text() {
        return folded.toString();
    }

    /// What folded characters stand for in the original; not empty.
    TextSpan original(TextSpan span) {
        return new TextSpan(starts[span.start()], ends[span.end() - 1]);
    }
}
