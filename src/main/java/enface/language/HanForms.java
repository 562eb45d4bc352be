package enface.language;

import com.ibm.icu.text.Transliterator;

/// Simplified and traditional forms of Han characters, one character at a time, as ICU maps them.
///
/// Immutable; the table of the basic block is made once per instance (some 20 ms).
public final class HanForms {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    private final char[] simplified = new char[LAST - FIRST + 1];
    private final char[] traditional = new char[LAST - FIRST + 1];

    public HanForms() {
        fill(simplified, "Traditional-Simplified");
        fill(traditional, "Simplified-Traditional");
    }

    private static void fill(char[] table, String id) {
        var all = new StringBuilder();
        for (int c = FIRST; c <= LAST; c++) {
            all.append((char) c).append('\n'); // apart, so that no rule for two characters applies
        }
        var mapped = Transliterator.getInstance(id).transliterate(all.toString()).split("\n", -1);
        for (int i = 0; i < table.length; i++) {
            table[i] = mapped[i].length() == 1 ? mapped[i].charAt(0) : (char) (FIRST + i); // a few map to several
        }
    }

    public char simplified(char c) {
        return c >= FIRST && c <= LAST ? simplified[c - FIRST] : c;
    }

    /// Whether more characters of the text have the form that was simplified away than the form that replaced one.
    public boolean isTraditional(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                if (simplified[c - FIRST] != c) {
                    balance++;
                } else if (traditional[c - FIRST] != c) {
                    balance--;
                }
            }
        }
        return balance > 0;
    }
}
