package enface.language;

import com.ibm.icu.text.Transliterator;

/// Simplified and traditional forms of Han characters, one character at a time, as ICU maps them.
///
/// Immutable, and cheap to make: all share one table for each way, of the basic block.
public final class HanForms {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    /// The tables are made once, when first asked for: to read the rules takes longer than to open a library.
    private static final class Simplified {
        static final char[] TABLE = table("Traditional-Simplified");
    }

    private static final class Traditional {
        static final char[] TABLE = table("Simplified-Traditional");
    }

    private static char[] table(String id) {
        var all = new StringBuilder();
        for (int c = FIRST; c <= LAST; c++) {
            all.append((char) c).append('\n'); // apart, so that no rule for two characters applies
        }
        var mapped =
                Transliterator.getInstance(id).transliterate(all.toString()).split("\n", -1);
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = mapped[i].length() == 1 ? mapped[i].charAt(0) : (char) (FIRST + i); // a few map to several
        }
        return table;
    }

    public char simplified(char c) {
        return c >= FIRST && c <= LAST ? Simplified.TABLE[c - FIRST] : c;
    }

    /// The traditional form; of several the one that ICU takes for the commonest, which only a phrase can tell for
    /// sure.
    public char traditional(char c) {
        return c >= FIRST && c <= LAST ? Traditional.TABLE[c - FIRST] : c;
    }

    /// Whether more characters of the text have the form that was simplified away than the form that replaced one.
    public boolean isTraditional(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                if (Simplified.TABLE[c - FIRST] != c) {
                    balance++;
                } else if (Traditional.TABLE[c - FIRST] != c) {
                    balance--;
                }
            }
        }
        return balance > 0;
    }
}
