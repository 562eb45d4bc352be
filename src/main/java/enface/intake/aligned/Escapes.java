package enface.intake.aligned;

import java.util.regex.Pattern;

/// The signs that tables with tabs write for what would part their cells: a backslash before `t`, `n`, `r` or another
/// backslash, before `u` and the number of a sign, and before a text that a spreadsheet would reckon with.
final class Escapes {

    private static final Pattern KNOWN = Pattern.compile("\\\\(?:[tnr\\\\]|u[0-9a-f]{4})|(?<=[\\t\\n]|^)\\\\[=+@-]");

    private Escapes() {}

    /// Whether a text has such signs, and no backslash that means anything else.
    static boolean areIn(String text) {
        return text.indexOf('\\') >= 0 && KNOWN.matcher(text).replaceAll("").indexOf('\\') < 0;
    }

    /// A cell as it was meant.
    static String undone(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        var text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                text.append(c);
                continue;
            }
            char next = cell.charAt(++i);
            switch (next) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    int end = Math.min(cell.length(), i + 5);
                    text.append((char) Integer.parseInt(cell, i + 1, end, 16));
                    i = end - 1;
                }
                default -> text.append(next);
            }
        }
        return text.toString();
    }
}
