package enface.intake.sheet;

import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import enface.text.piece.Pieces;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The cells of a sheet, row by row; a cell that is empty is not there. Some twenty bytes a cell.
///
/// Grows while it is read by one thread, and is not changed afterwards.
public final class Cells {

    /// When a row is said, in milliseconds from the start; both 0 where nobody says.
    public record Time(int from, int to) {}

    private int[] columns = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int cells;
    private final Map<Integer, Pieces> pieces = new HashMap<>();
    private final Map<Integer, String> speakers = new HashMap<>();
    /// Who says the cell that comes next.
    private String next = "";
    /// The number of each row's first cell.
    private int[] firsts = new int[32];
    private int[] froms = new int[32];
    private int[] tos = new int[32];
    private Kind[] kinds = new Kind[32];
    private int rows;
    private boolean timed;

    Cells() {}

    void row(Kind kind, Time time) {
        if (rows == firsts.length) {
            firsts = Arrays.copyOf(firsts, rows * 2);
            froms = Arrays.copyOf(froms, rows * 2);
            tos = Arrays.copyOf(tos, rows * 2);
            kinds = Arrays.copyOf(kinds, rows * 2);
        }
        firsts[rows] = cells;
        froms[rows] = time.from();
        tos[rows] = time.to();
        kinds[rows++] = kind;
        timed |= time.to() > 0;
    }

    void cell(int column, TextSpan span) {
        if (cells == columns.length) {
            columns = Arrays.copyOf(columns, cells * 2);
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        if (!next.isEmpty()) {
            speakers.put(cells, next);
            next = "";
        }
        columns[cells] = column;
        starts[cells] = span.start();
        ends[cells++] = span.end();
    }

    /// Says who says the cell that comes next.
    void speaker(String name) {
        next = name;
    }

    /// Who says a cell, or nothing.
    String speaker(int cell) {
        return speakers.getOrDefault(cell, "");
    }

    /// Puts a cell whose text is put together in a way that the file says.
    void cell(int column, TextSpan span, Pieces of) {
        pieces.put(cells, of);
        cell(column, span);
    }

    /// Whether any cell is said to be put together in some way.
    boolean isInPieces() {
        return !pieces.isEmpty();
    }

    Optional<Pieces> pieces(int cell) {
        return Optional.ofNullable(pieces.get(cell));
    }

    /// The same rows from one on with the cells of some columns alone.
    Cells only(IntPredicate column, int from) {
        var only = new Cells();
        for (int row = from; row < rows; row++) {
            only.row(kind(row), time(row));
            for (int cell = first(row); cell < first(row + 1); cell++) {
                if (column.test(column(cell))) {
                    pieces(cell).ifPresent(own -> only.pieces.put(only.cells, own));
                    only.speaker(speaker(cell));
                    only.cell(column(cell), span(cell));
                }
            }
        }
        return only;
    }

    /// The text of a column stands so much further on.
    void shift(int column, int by) {
        for (int i = 0; i < cells; i++) {
            if (columns[i] == column) {
                starts[i] += by;
                ends[i] += by;
            }
        }
    }

    /// Gives each cell of one column to another.
    void merge(int from, int to) {
        for (int i = 0; i < cells; i++) {
            columns[i] = columns[i] == from ? to : columns[i];
        }
    }

    /// Moves a column before all others.
    void putFirst(int column) {
        for (int i = 0; i < cells; i++) {
            columns[i] = columns[i] == column ? 0 : columns[i] < column ? columns[i] + 1 : columns[i];
        }
    }

    public int rows() {
        return rows;
    }

    /// How many rows have any cell.
    public int filled() {
        int filled = 0;
        for (int row = 0; row < rows; row++) {
            filled += first(row + 1) > first(row) ? 1 : 0;
        }
        return filled;
    }

    /// How many cells there are.
    public int count() {
        return cells;
    }

    public Kind kind(int row) {
        return kinds[row];
    }

    public Time time(int row) {
        return new Time(froms[row], tos[row]);
    }

    /// Whether rows say when they are said.
    public boolean isTimed() {
        return timed;
    }

    /// The numbers of the cells of a row: from this one to before that of the next row.
    int first(int row) {
        return row == rows ? cells : firsts[row];
    }

    int column(int cell) {
        return columns[cell];
    }

    /// Where the text of a cell stands, counted row by row.
    public TextSpan span(int cell) {
        return new TextSpan(starts[cell], ends[cell]);
    }
}
