package enface.publish;

import enface.align.row.Row;
import enface.text.Version;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Versions side by side as tab-separated values: a line per row, a column per version; tab, line break and backslash
/// in a text are written `\t`, `\n` and `\\`. For other programs: nobody opens it with a spreadsheet.
public final class RowsToTsv {

    private RowsToTsv() {}

    /// @param versions as many as every row has cells, in their order
    public static String text(List<Version> versions, List<Row> rows) {
        return rows.stream().map(row -> line(versions, row)).collect(Collectors.joining());
    }

    private static String line(List<Version> versions, Row row) {
        return IntStream.range(0, versions.size())
                        .mapToObj(i -> escaped(
                                versions.get(i).text().textOf(row.cells().get(i))))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }
}
