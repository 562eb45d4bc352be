package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a table of texts from one of terms, by what stands in its columns of languages: sentences end, and are longer.
public final class TextsOrTerms {

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?。！？…][\"'”’»」』）)]*\\s*");
    /// As long as no term is, in letters of the Latin alphabet.
    private static final int LONG = 60;
    /// So much of that length a sign without spaces between words takes.
    private static final int WIDE = 3;

    private static final int MOST_ROWS = 500;

    private TextsOrTerms() {}

    /// Whether a file is a table whose cells are texts, at least every third.
    public static boolean areTexts(SourceFile file) {
        List<List<String>> rows;
        try {
            rows = TableRows.of(file, file.extension().startsWith("t"));
        } catch (IntakeException _) {
            return false; // who reads it says what is wrong
        }
        var heads = TableHeads.of(rows);
        var cells = rows.stream()
                .skip(heads.isNamed() ? 1 : 0)
                .limit(MOST_ROWS)
                .flatMap(row -> heads.texts(row).stream())
                .filter(cell -> !cell.isBlank())
                .toList();
        long texts = cells.stream().filter(TextsOrTerms::isText).count();
        return texts * 3 > cells.size();
    }

    private static boolean isText(String cell) {
        int width = cell.codePoints().map(c -> c >= 0x2e80 ? WIDE : 1).sum();
        boolean ends = width > 4 && ENDS.matcher(cell).matches();
        return ends || width > LONG;
    }
}
