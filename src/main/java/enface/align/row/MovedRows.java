package enface.align.row;

import enface.align.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Where in other rows that stands which belongs together but has moved.
///
/// Immutable; looking up costs O(1), making it is linear in the segments of the rows.
public final class MovedRows {

    /// Nothing has moved.
    public static final MovedRows NONE = new MovedRows();

    private final Map<Cell, Integer> rows = new HashMap<>();

    private record Cell(int row, int column) {}

    private MovedRows() {}

    /// What has moved in some versions laid side by side.
    ///
    /// @param versions as they were given to [Rows#of]
    /// @param rows what that gave
    public static MovedRows of(List<Alignment> versions, List<Row> rows) {
        var moved = versions.stream().flatMap(v -> v.moved().stream()).toList();
        if (moved.isEmpty()) {
            return NONE;
        }
        var firsts = new ArrayList<NavigableMap<Integer, Integer>>();
        for (int column = 0; column < versions.size(); column++) {
            var rowsByFirst = new TreeMap<Integer, Integer>();
            for (int row = 0; row < rows.size(); row++) {
                var cell = rows.get(row).cells().get(column);
                if (!cell.isEmpty()) {
                    rowsByFirst.put(cell.from(), row);
                }
            }
            firsts.add(rowsByFirst);
        }
        var movedRows = new MovedRows();
        for (var bead : moved) {
            bead.source().segments().forEach(segment -> movedRows.addRows(rowsOf(segment, versions, firsts)));
        }
        return movedRows;
    }

    /// For each version the row where it has a segment of the original; none where it leaves that out.
    private static List<OptionalInt> rowsOf(
            int segment, List<Alignment> versions, List<NavigableMap<Integer, Integer>> rowsByFirst) {
        return IntStream.range(0, versions.size())
                .mapToObj(column -> {
                    var version = versions.get(column);
                    var place =
                            version.beads().get(version.beadOfSource(segment)).target();
                    return place.isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of(rowsByFirst
                                    .get(column)
                                    .floorEntry(place.from())
                                    .getValue());
                })
                .toList();
    }

    private void addRows(List<OptionalInt> ofColumns) {
        for (var row : ofColumns) {
            for (int column = 0; column < ofColumns.size(); column++) {
                if (row.isPresent() && ofColumns.get(column).isPresent()) {
                    add(row.getAsInt(), column, ofColumns.get(column).getAsInt());
                }
            }
        }
    }

    private void add(int row, int column, int other) {
        if (row != other) {
            rows.putIfAbsent(new Cell(row, column), other);
        }
    }

    /// The row where a version has what belongs to row `row`, if that is another row.
    ///
    /// @param column the number of the version among those shown
    public OptionalInt of(int row, int column) {
        var other = rows.get(new Cell(row, column));
        return other == null ? OptionalInt.empty() : OptionalInt.of(other);
    }
}
