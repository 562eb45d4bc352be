package enface.language.script;

import com.ibm.icu.text.Bidi;

/// Which way each character of a paragraph runs, by the Unicode bidirectional algorithm (UAX 9): even levels from the
/// left, odd ones from the right.
///
/// Immutable. Time and memory are linear in the text.
public final class Levels {

    private final byte[] levels;

    private Levels(byte[] levels) {
        this.levels = levels;
    }

    /// @param fromRight whether the paragraph as a whole is set from the right
    public static Levels of(String paragraph, boolean fromRight) {
        if (!fromRight && !Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
            return new Levels(new byte[paragraph.length()]);
        }
        var bidi = new Bidi(paragraph, fromRight ? Bidi.RTL : Bidi.LTR);
        return new Levels(bidi.getLevels());
    }

    public byte at(int offset) {
        return levels[offset];
    }

    public boolean isFromRight(int offset) {
        return levels[offset] % 2 != 0;
    }

    /// The order from left to right of pieces of one line, as indices into their levels.
    public static int[] visualOrder(byte[] levelsOfPieces) {
        return Bidi.reorderVisual(levelsOfPieces);
    }

    /// Whether a text is of a script written from the right: whether its first letter is.
    public static boolean startsFromRight(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }
}
