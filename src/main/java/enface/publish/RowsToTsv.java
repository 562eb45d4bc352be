package enface.publish;

import enface.align.row.Row;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Versions side by side as tab-separated values: a line per row, a column per version; tab, line break and backslash
/// in a text are written `\t`, `\n` and `\\`. UTF-8, lines end with LF.
///
/// A file may be opened with a spreadsheet, so there a text that would be a formula is written with a backslash before
/// it,
/// `\=`: whoever undoes the backslashes has the text again, and no sheet reckons with it. What goes to another program
/// ([#text]) has no such sign, as nobody opens that with a sheet and its form is promised.
public final class RowsToTsv {

    private static final String FORMULA = "=+-@";

    private RowsToTsv() {}

    /// @param versions as many as every row has cells, in their order
    public static String text(List<Version> versions, List<Row> rows) {
        return rows.stream().map(row -> line(versions, row, false)).collect(Collectors.joining());
    }

    /// Writes the file whole or not at all.
    public static void write(List<Version> versions, List<Row> rows, Path file) throws IOException {
        var text = rows.stream().map(row -> line(versions, row, true)).collect(Collectors.joining());
        WholeFile.write(file, draft -> Files.writeString(draft, text));
    }

    private static String line(List<Version> versions, Row row, boolean sheet) {
        return IntStream.range(0, versions.size())
                        .mapToObj(i -> escaped(
                                versions.get(i).text().textOf(row.cells().get(i)), sheet))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static String escaped(String text, boolean sheet) {
        var sign = sheet && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "\\" : "";
        return sign
                + text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\r", "")
                        .replace("\n", "\\n");
    }
}
