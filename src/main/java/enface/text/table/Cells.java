package enface.text.table;

/// Keeps a spreadsheet from reckoning with a text.
///
/// What begins like a formula may send what stands beside it anywhere. An apostrophe before it is the sign for text
/// there, and is not shown. A cell that begins with an apostrophe before such a sign gets another, so that [#plain]
/// gives back what was written, whatever that was.
public final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /// The cell as it may be written.
    public static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /// The cell as it was before it was made harmless.
    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0;
    }
}
