package enface.intake.workbook;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// The cells of one sheet while it is read, as texts. Cells that are merged over rows make one row of these rows.
final class SheetRows {

    /// More than any sheet may have.
    private static final int MOST_ROWS = 1_048_576;
    /// No table of texts is wider; what stands further right is put into the last of them.
    private static final int MOST_COLUMNS = 512;

    private static final int FURTHEST = 16_384;

    /// Rows that belong together because a cell lies over all of them.
    private record Merged(int first, int last) {}

    private final String file;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private boolean rowHidden;
    private final List<Merged> merged = new ArrayList<>();

    SheetRows(String file) {
        this.file = file;
    }

    /// Whether nothing of the row that comes is shown.
    void hideRow(boolean is) {
        rowHidden = is;
    }

    /// Columns of which nothing is shown, from 0, half open.
    void hideColumns(int from, int to) {
        hiddenColumns.set(Math.clamp(from, 0, FURTHEST), Math.clamp(to, 0, FURTHEST));
    }

    /// What stands in rows and columns that are not shown.
    List<String> hidden() {
        return List.copyOf(hidden);
    }

    /// Puts a text into a cell, rows and columns from 0.
    void put(int row, int column, String text) throws IntakeException {
        if (row < 0 || column < 0 || row >= MOST_ROWS) {
            throw new IntakeException(Kind.DAMAGED, file, "");
        }
        if (text.isBlank()) {
            return;
        }
        if (rowHidden || hiddenColumns.get(Math.min(column, FURTHEST))) {
            hidden.add(text);
            return;
        }
        while (rows.size() <= row) {
            rows.add(List.of());
        }
        var cells = rows.get(row);
        if (cells.isEmpty()) {
            cells = new ArrayList<>();
            rows.set(row, cells);
        }
        int place = Math.min(column, MOST_COLUMNS - 1);
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, cells.get(place).isEmpty() ? text : cells.get(place) + "\n" + text);
    }

    void merge(int firstRow, int lastRow) {
        if (lastRow > firstRow) {
            merged.add(new Merged(firstRow, lastRow));
        }
    }

    /// All rows with any text, each as wide as the widest.
    List<List<String>> done() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var last = new int[rows.size()];
        for (int r = 0; r < last.length; r++) {
            last[r] = r;
        }
        for (var range : merged) {
            if (range.first() < last.length) {
                last[range.first()] = Math.max(last[range.first()], Math.min(range.last(), last.length - 1));
            }
        }
        var done = new ArrayList<List<String>>();
        for (int r = 0; r < rows.size(); ) {
            int end = last[r];
            for (int inside = r; inside <= end; inside++) {
                end = Math.max(end, last[inside]);
            }
            var row = joined(r, end, width);
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                done.add(row);
            }
            r = end + 1;
        }
        return done;
    }

    private List<String> joined(int first, int last, int width) {
        var row = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            int column = c;
            row.add(rows.subList(first, last + 1).stream()
                    .filter(cells -> column < cells.size() && !cells.get(column).isEmpty())
                    .map(cells -> cells.get(column))
                    .collect(Collectors.joining("\n")));
        }
        return row;
    }
}
