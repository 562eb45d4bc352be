package enface.pane.level;

import enface.pane.cell.VirtualColumn;
import enface.pane.place.Blocks;
import enface.pane.place.Lock;
import enface.pane.place.Navigator;
import enface.pane.place.ReadingPosition;
import enface.pane.place.RowMap;
import enface.text.TextPlace;
import enface.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Each version flows as its own page, its paragraphs laid up and down from the place pinned at the reading line.
///
/// No height is ever estimated and no pixel offset kept, so there is nothing that could drift. What a step costs
/// depends on what is in view, not on how long the text is.
final class FacingPages implements Arrangement {

    private final List<VirtualColumn> columns;
    private final RowMap rows;
    private final Lock lock;

    FacingPages(List<VirtualColumn> columns, RowMap rows, Lock lock) {
        this.columns = columns;
        this.rows = rows;
        this.lock = lock;
    }

    @Override
    public void cut() {
        columns.forEach(c -> c.cells().setBlocks(Blocks.paragraphs(c.content().text())));
        columns.forEach(c -> c.ground().clear());
    }

    /// How many are hooked: only these have a say in how far a move goes.
    @Override
    public int panes() {
        return lock.hooked().length;
    }

    @Override
    public int rows() {
        return rows.rows();
    }

    @Override
    public double height(int number, int row) {
        return heightIn(lock.hooked()[number], row);
    }

    /// How high a row is in a pane, hooked or not.
    double heightIn(int pane, int row) {
        return height(columns.get(pane), rows.extent(pane, row));
    }

    @Override
    public boolean isHooked(int pane) {
        return lock.isHooked(pane);
    }

    @Override
    public Navigator.RowHeights alone(int pane) {
        return Navigator.RowHeights.alone(rows(), row -> heightIn(pane, row));
    }

    /// How far apart the lines stand on which an extent starts and ends.
    private static double height(VirtualColumn column, TextRange extent) {
        if (column.content().text().paragraphs().isEmpty()) {
            return 0;
        }
        double height = lineTop(column, extent.to()) - lineTop(column, extent.from());
        for (int p = extent.from().paragraph(); p < extent.to().paragraph(); p++) {
            height += pitch(column, p);
        }
        return height;
    }

    /// How far below the top of a paragraph that of the next one stands.
    private static double pitch(VirtualColumn column, int paragraph) {
        var cells = column.cells();
        return cells.lines(paragraph).height() + cells.setting(paragraph + 1).above();
    }

    /// The top of a place's line, in pixels from the top of its paragraph; its bottom for a paragraph's very end.
    private static double lineTop(VirtualColumn column, TextPlace place) {
        return column.cells().lines(place.paragraph()).topOf(place.offset());
    }

    @Override
    public boolean showsOffsets() {
        return true;
    }

    @Override
    public void place(IntFunction<ReadingPosition> positions, IntToDoubleFunction lines) {
        for (int pane = 0; pane < columns.size(); pane++) {
            var column = columns.get(pane);
            var at = positions.apply(pane);
            if (!column.content().text().paragraphs().isEmpty()) {
                var extent = rows.extent(pane, at.row());
                place(column, extent.from(), lines.applyAsDouble(pane) - at.fraction() * height(column, extent));
            }
        }
    }

    /// Lays a column so that the line of `anchor` stands at the height `y`.
    private static void place(VirtualColumn column, TextPlace anchor, double y) {
        int count = column.content().text().paragraphs().size();
        int first = Math.min(anchor.paragraph(), count - 1);
        double top = y - lineTop(column, new TextPlace(first, anchor.offset()));
        while (first + 1 < count && top + pitch(column, first) < 0) {
            top += pitch(column, first);
            first++;
        }
        while (first > 0 && top > 0) {
            first--;
            top -= pitch(column, first);
        }
        int last = first;
        double next = top;
        while (true) {
            var cell = column.cells().show(last);
            cell.relocate(Math.rint(column.textLeft() + column.cells().left(last)), next);
            if (last + 1 >= count || next + cell.lines().height() >= column.getHeight()) {
                break;
            }
            next += pitch(column, last);
            last++;
        }
        column.cells().keep(first, last);
    }

    @Override
    public ReadingPosition positionOf(int pane, TextPlace place) {
        var column = columns.get(pane);
        int row = rows.levelRowAt(pane, place);
        var extent = rows.extent(pane, row);
        double all = height(column, extent);
        double before = all == 0 || place.compareTo(extent.from()) <= 0
                ? 0
                : height(column, new TextRange(extent.from(), place)) / all;
        return new ReadingPosition(row, Math.clamp(before, 0, 1));
    }

    @Override
    public Optional<PanePlace> placeAt(ReadingPosition position) {
        for (int pane : lock.hooked()) {
            var range = rows.rangeOf(pane, position.row());
            if (range != null && !rows.hasLevels(pane)) {
                return Optional.of(new PanePlace(pane, placeAt(pane, position, range)));
            }
        }
        return Optional.empty();
    }

    /// Goes down from the start of a row's text by the share of its height, paragraph by paragraph.
    private TextPlace placeAt(int pane, ReadingPosition position, TextRange own) {
        var column = columns.get(pane);
        double down = position.fraction() * heightIn(pane, position.row()) + lineTop(column, own.from());
        int paragraph = own.from().paragraph();
        while (paragraph < own.to().paragraph() && down >= pitch(column, paragraph)) {
            down -= pitch(column, paragraph);
            paragraph++;
        }
        var found = new TextPlace(paragraph, column.cells().lines(paragraph).offsetAt(down + 0.5));
        return found.compareTo(own.from()) < 0 ? own.from() : found;
    }

    @Override
    public int[] rowsInSight() {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int pane : lock.hooked()) {
            var column = columns.get(pane);
            var top = column.lineNear(0);
            var bottom = column.lineNear(column.getHeight());
            if (top.isPresent() && bottom.isPresent()) {
                first = Math.min(first, Math.max(0, rows.rowAt(pane, top.get())));
                last = Math.max(last, rows.rowAt(pane, bottom.get()));
            }
        }
        return new int[] {Math.min(first, last), last};
    }

    @Override
    public int rowAt(int pane, double x, double y, boolean near) {
        var column = columns.get(pane);
        var place = near ? column.placeNear(x, y) : column.characterAt(x, y);
        return place.map(p -> rows.rowAt(pane, p)).orElse(PaneViewport.NO_ROW);
    }
}
