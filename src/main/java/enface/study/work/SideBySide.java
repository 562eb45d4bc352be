package enface.study.work;

import enface.align.Alignment;
import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.align.row.Rows;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.cover.Covers;
import java.util.List;
import java.util.stream.IntStream;

/// Some versions of a work laid side by side.
///
/// @param ids of the versions, in their order
/// @param moved what of the rows has its counterpart in another
/// @param complete how many of the rows have something in every version, there or elsewhere
record SideBySide(List<VersionId> ids, List<Row> rows, MovedRows moved, List<OutlineEntry> outline, long complete) {

    static SideBySide of(List<Version> versions, List<Alignment> alignments) {
        var rows = Rows.of(alignments);
        var moved = MovedRows.of(alignments, rows);
        return new SideBySide(
                versions.stream().map(Version::id).toList(),
                rows,
                moved,
                Outline.of(versions, rows, Covers.NONE),
                complete(rows, moved));
    }

    private static long complete(List<Row> rows, MovedRows moved) {
        return IntStream.range(0, rows.size())
                .filter(row -> isComplete(row, rows.get(row), moved))
                .count();
    }

    private static boolean isComplete(int number, Row row, MovedRows moved) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column).isEmpty() && moved.of(number, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
