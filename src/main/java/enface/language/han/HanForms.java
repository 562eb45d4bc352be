package enface.language.han;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Simplified and traditional forms of Han characters of the basic block, one character at a time, as ICU maps them;
/// what ICU has no simplified form for (衞, 峯, 麪) has that of Open Chinese Convert, which knows the forms of Hong Kong
/// and Taiwan.
///
/// They are read from a file that was made with both, since ICU's own rules take ten times as long to read. Immutable,
/// and cheap to make: all share one table for each way.
public final class HanForms {

    static final int FIRST = 0x4E00;
    static final int LAST = 0x9FFF;

    private static final String FILE = "/language/han-forms.txt";

    /// The tables are made once, when first asked for.
    private static final class Simplified {
        static final char[] TABLE = table(0, 2);
    }

    private static final class Traditional {
        static final char[] TABLE = table(1);
    }

    /// @param lines of the file: pairs of a character and its other form
    private static char[] table(int... lines) {
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        var file = file().split("\n", -1);
        for (int line : lines) {
            for (int at = 0; at < file[line].length(); at += 2) {
                table[file[line].charAt(at) - FIRST] = file[line].charAt(at + 1);
            }
        }
        return table;
    }

    private static String file() {
        try (var in = HanForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return balance(text) > 0;
    }

    /// Whether more have the form that replaced one; a text may be neither.
    public boolean isSimplified(String text) {
        return balance(text) < 0;
    }

    private static int balance(String text) {
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
        return balance;
    }
}
