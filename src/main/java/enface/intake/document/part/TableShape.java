package enface.intake.document.part;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a table in a document is no text: a first row that names its columns, and columns that only count its rows.
///
/// @param named whether the first row says what the columns hold
/// @param counting the columns, from 0, of numbers or of nothing
public record TableShape(boolean named, Set<Integer> counting) {

    private static final int LONGEST_NAME = 40;
    private static final int FEWEST_ROWS = 3;
    private static final Pattern ROW_NAME = Pattern.compile("(?=\\S*\\d)[\\p{L}\\p{N}._:#/-]{1,40}");
    private static final Pattern STATE = Pattern.compile("[^.!?。！？]{0,30}\\(\\d{1,3}\\s*%\\)");
    private static final Pattern COUNT = Pattern.compile("[#№§(]?\\d{1,6}[.)、:]?|");
    private static final Pattern NAMES = Pattern.compile(
            "(?isu)(?:.*\\b)?(?:english|chinese|french|german|spanish|italian|portuguese|russian|japanese|korean|arabic|dutch|latin"
                    + "|greek|français|anglais|chinois|deutsch|englisch|español|inglés|original|source|target|translation"
                    + "|traduction|übersetzung|traducción|version|text|en|zh|fr|de|es)(?:\\b.*)?"
                    + "|.{0,6}(?:中文|英文|汉语|漢語|英语|英語|法语|法文|德语|德文|日语|日文|日本語|俄语|俄文|原文|译文|譯文|翻译|翻譯|한국어|영어"
                    + "|русский|английский|العربية|الإنجليزية|الفرنسية|النص|الترجمة).{0,6}");

    public TableShape {
        counting = Set.copyOf(counting);
    }

    /// @param rows the texts of the cells, row by row
    public static TableShape of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < 2 || columns < 2) {
            return new TableShape(false, Set.of());
        }
        boolean named = rows.getFirst().stream().allMatch(c -> c.length() <= LONGEST_NAME)
                && rows.getFirst().stream().anyMatch(c -> NAMES.matcher(c).matches());
        var counting = new HashSet<Integer>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            var body = rows.subList(named ? 1 : 0, rows.size());
            if (body.stream().allMatch(r -> counts(r, at)) || saysNothing(body, at)) {
                counting.add(column);
            }
        }
        return new TableShape(named, counting);
    }

    private static boolean counts(List<String> row, int column) {
        return column >= row.size() || COUNT.matcher(row.get(column).strip()).matches();
    }

    /// Whether a column has nothing but names of rows, or what a program says of each: `1a7f-31`, `Translated (100%)`.
    private static boolean saysNothing(List<List<String>> rows, int column) {
        var cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .toList();
        boolean same = cells.stream().distinct().count() == 1;
        return cells.size() >= FEWEST_ROWS
                && cells.stream()
                        .allMatch(cell -> ROW_NAME.matcher(cell).matches()
                                || STATE.matcher(cell).matches()
                                || (same && cell.length() <= LONGEST_NAME));
    }

    /// Whether a cell is no text.
    public boolean isBeside(int row, int column) {
        return (named && row == 0) || counting.contains(column);
    }
}
