package enface.pane.level;

import enface.pane.cell.VirtualColumn;
import enface.pane.place.Navigator;
import enface.pane.place.ReadingPosition;
import enface.pane.place.RowBlocks;
import enface.pane.place.RowMap;
import enface.text.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Row by row, side by side, for close work: every row starts at one height in all panes and is as high as its
/// longest text, and where a version has nothing a sign says so.
///
/// What a step costs depends on what is in view, not on how long the texts are.
final class LevelRows implements Arrangement {

    /// The space under a row, in lines.
    private static final double BETWEEN = 0.7;

    private final List<VirtualColumn> columns;
    private final RowMap rows;
    private final List<RowBlocks> blocks = new ArrayList<>();
    /// The tops of the rows laid last, from `firstLaid` on, and the bottom of the last.
    private double[] tops = {0};

    private int firstLaid;

    LevelRows(List<VirtualColumn> columns, RowMap rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public void cut() {
        blocks.clear();
        for (int pane = 0; pane < columns.size(); pane++) {
            blocks.add(new RowBlocks(columns.get(pane).content().text(), rows, pane));
            columns.get(pane).cells().setBlocks(blocks.getLast());
        }
    }

    /// One, since a row is as high in every pane.
    @Override
    public int panes() {
        return 1;
    }

    @Override
    public int rows() {
        return rows.rows();
    }

    @Override
    public double height(int pane, int row) {
        double tallest = 0;
        for (int i = 0; i < columns.size(); i++) {
            tallest = Math.max(tallest, topIn(i, row, blocks.get(i).firstOf(row + 1)));
        }
        return Math.max(tallest, lineHeight()) + between();
    }

    private double lineHeight() {
        return columns.stream()
                .mapToDouble(c -> c.cells().typeface().lineHeight())
                .max()
                .orElse(0);
    }

    private double between() {
        return Math.rint(BETWEEN * lineHeight());
    }

    /// How far down in its row a block starts; for the first block of the next row, how high the row's text is.
    private double topIn(int pane, int row, int block) {
        var cells = columns.get(pane).cells();
        int first = blocks.get(pane).firstOf(row);
        int end = blocks.get(pane).firstOf(row + 1);
        double top = head(row);
        for (int number = first; number < block; number++) {
            top += cells.lines(number).height();
            top += number + 1 < end ? cells.setting(number + 1).above() : 0;
        }
        return top;
    }

    /// How much room the names of who speaks take over the first lines of a row, so that those stand level.
    private double head(int row) {
        double head = 0;
        for (int pane = 0; pane < columns.size(); pane++) {
            int first = blocks.get(pane).firstOf(row);
            if (first < blocks.get(pane).firstOf(row + 1)) {
                head = Math.max(head, columns.get(pane).cells().speakerHeight(first));
            }
        }
        return head;
    }

    /// All are: in rows nothing stands on its own.
    @Override
    public boolean isHooked(int pane) {
        return true;
    }

    @Override
    public Navigator.RowHeights alone(int pane) {
        return this;
    }

    @Override
    public boolean showsOffsets() {
        return false;
    }

    @Override
    public void place(IntFunction<ReadingPosition> positions, IntToDoubleFunction lines) {
        var at = positions.apply(0);
        double height = columns.getFirst().getHeight();
        int first = at.row();
        double top = lines.applyAsDouble(0) - at.fraction() * height(0, first);
        while (first > 0 && top > 0) {
            first--;
            top -= height(0, first);
        }
        while (first + 1 < rows() && top + height(0, first) < 0) {
            top += height(0, first);
            first++;
        }
        int last = first;
        double bottom = top + height(0, first);
        while (last + 1 < rows() && bottom < height) {
            last++;
            bottom += height(0, last);
        }
        layRows(first, last, top);
    }

    private void layRows(int first, int last, double top) {
        firstLaid = first;
        tops = new double[last - first + 2];
        tops[0] = top;
        columns.forEach(c -> c.ground().clear());
        for (int row = first; row <= last; row++) {
            layRow(row, tops[row - first]);
            tops[row - first + 1] = tops[row - first] + height(0, row);
        }
        for (int pane = 0; pane < columns.size(); pane++) {
            columns.get(pane)
                    .cells()
                    .keep(blocks.get(pane).firstOf(first), blocks.get(pane).firstOf(last + 1) - 1);
        }
    }

    private void layRow(int row, double top) {
        double height = height(0, row);
        for (int pane = 0; pane < columns.size(); pane++) {
            var column = columns.get(pane);
            int end = blocks.get(pane).firstOf(row + 1);
            for (int number = blocks.get(pane).firstOf(row); number < end; number++) {
                double left = column.cells().left(number);
                column.cells()
                        .show(number)
                        .relocate(Math.rint(column.textLeft() + left), top + topIn(pane, row, number));
            }
            if (blocks.get(pane).firstOf(row) == end) {
                double edge = Math.rint(between() / 4);
                column.ground()
                        .gap(
                                rows.gap(pane, row),
                                column.textLeft(),
                                Math.rint(top) - edge,
                                column.cells().width(),
                                Math.rint(height - between() + 2 * edge));
            }
            if (row + 1 < rows()) {
                column.ground().line(top + height - between() / 2, column.getWidth());
            }
        }
    }

    @Override
    public ReadingPosition positionOf(int pane, TextPlace place) {
        int row = rows.rowAt(pane, place);
        int block = blocks.get(pane).numberOf(place);
        double down =
                topIn(pane, row, block) + columns.get(pane).cells().lines(block).topOf(place.offset());
        return new ReadingPosition(row, Math.clamp(down / height(0, row), 0, 1));
    }

    @Override
    public Optional<PanePlace> placeAt(ReadingPosition position) {
        double down = position.fraction() * height(0, position.row()) + 0.5;
        for (int pane = 0; pane < columns.size(); pane++) {
            int first = blocks.get(pane).firstOf(position.row());
            int end = blocks.get(pane).firstOf(position.row() + 1);
            if (first < end) {
                int number = end - 1;
                while (number > first && topIn(pane, position.row(), number) > down) {
                    number--;
                }
                double within = down - topIn(pane, position.row(), number);
                int offset = columns.get(pane).cells().lines(number).offsetAt(within);
                return Optional.of(new PanePlace(
                        pane, new TextPlace(blocks.get(pane).get(number).paragraph(), offset)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int[] rowsInSight() {
        return new int[] {firstLaid, firstLaid + Math.max(0, tops.length - 2)};
    }

    @Override
    public int rowAt(int pane, double x, double y, boolean near) {
        return IntStream.range(0, tops.length - 1)
                .filter(i -> y >= tops[i] - between() / 2 && y < tops[i + 1] - between() / 2)
                .map(i -> firstLaid + i)
                .findFirst()
                .orElse(PaneViewport.NO_ROW);
    }
}
