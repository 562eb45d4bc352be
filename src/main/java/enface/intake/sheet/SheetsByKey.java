package enface.intake.sheet;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet.Column;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sheets with one text each whose rows have names, as the messages of a program in a language a file: what has one
/// name is a row.
public final class SheetsByKey {

    /// One name in so many at least is in another sheet too.
    private static final int SHARED = 2;

    private SheetsByKey() {}

    /// The texts of a sheet by the names of their rows, in their order; none where rows have none, or one has that of
    /// another.
    public static Optional<Map<String, String>> byName(Sheet sheet) {
        var columns = sheet.columns();
        boolean one = columns.stream().filter(Column::isText).count() == 1;
        boolean named = columns.stream().allMatch(c -> c.isText() || c.notText().equals(Optional.of(Reason.ROW_NAME)));
        if (!one || !named || columns.size() != 2) {
            return Optional.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        var names = new HashSet<String>();
        var cells = sheet.cells();
        for (int row = sheet.firstRow(); row < cells.rows(); row++) {
            var name = "";
            var text = "";
            for (int cell = cells.first(row); cell < cells.first(row + 1); cell++) {
                var said = cells.span(cell).of(sheet.file().text());
                if (columns.get(cells.column(cell)).isText()) {
                    text = said;
                } else {
                    name = said;
                }
            }
            if (name.isEmpty() || !names.add(name)) {
                return Optional.empty();
            }
            texts.put(name, text);
        }
        return Optional.of(texts);
    }

    /// Whether two have enough names alike to be the same in two languages.
    public static boolean areAlike(Map<String, String> one, Map<String, String> other) {
        long shared = one.keySet().stream().filter(other::containsKey).count();
        return shared * SHARED >= Math.min(one.size(), other.size());
    }

    /// One sheet of several, with a row for each name in the order of the first.
    ///
    /// @param name what it goes by
    /// @param languages what the names of the files say
    public static Sheet joined(String name, List<Map<String, String>> sheets, List<Optional<LanguageTag>> languages)
            throws IntakeException {
        var sheet = new SheetText(name);
        int names = sheet.column("name", () -> Column.none(Reason.ROW_NAME));
        var columns = new ArrayList<Integer>();
        for (var language : languages) {
            columns.add(sheet.column("text" + columns.size(), () -> new Column(language, "")));
        }
        var all = new LinkedHashSet<String>();
        sheets.forEach(one -> all.addAll(one.keySet()));
        for (var row : all) {
            sheet.row(Paragraph.Kind.BODY);
            sheet.cell(names, row);
            for (int i = 0; i < sheets.size(); i++) {
                sheet.cell(columns.get(i), sheets.get(i).getOrDefault(row, ""));
            }
        }
        return sheet.done(Sheet.Grain.PARAGRAPH);
    }
}
