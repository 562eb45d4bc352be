package enface.glossary.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/// A table of words as a spreadsheet (XLSX). Every cell is a text: whatever it begins with, no sheet reckons with it.
final class XlsxWords {

    /// The most that a cell may hold, by the format itself.
    private static final int LONGEST = 32_767;

    /// What looks like the number of a sign, as sheets write some.
    private static final Pattern SPELT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWords() {}

    static byte[] write(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Enface", null)) {
            var sheet = book.newWorksheet("Glossary");
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    var text = SPELT.matcher(cells.get(column)).replaceAll("_x005F_");
                    sheet.value(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
                }
            }
            if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
                sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
