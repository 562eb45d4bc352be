package enface.pane.level;

import enface.pane.cell.VirtualColumn;
import enface.pane.place.RowMap;
import java.util.List;

/// How much of a row is in sight in panes as they are laid out.
///
/// @param height of the panes, in pixels
record RowInSight(List<VirtualColumn> columns, RowMap rows, int row, double height) {

    /// Whether all of it is in sight in a pane; a pane that has nothing of it hides nothing.
    boolean isWhole(int pane) {
        var range = rows.rangeOf(pane, row);
        if (range == null) {
            return true;
        }
        var top = columns.get(pane).yOf(range.from());
        var bottom = columns.get(pane).bottomOf(range.to());
        return top.isPresent() && bottom.isPresent() && top.getAsDouble() >= 0 && bottom.getAsDouble() <= height;
    }

    /// Whether any of it is in sight in a pane.
    boolean isThere(int pane) {
        var range = rows.rangeOf(pane, row);
        if (range == null) {
            return false;
        }
        var top = columns.get(pane).yOf(range.from());
        var bottom = columns.get(pane).bottomOf(range.to());
        boolean begins = top.isPresent() && top.getAsDouble() < height;
        boolean ends = bottom.isPresent() && bottom.getAsDouble() > 0;
        return (begins && ends) || (begins && bottom.isEmpty() && top.getAsDouble() >= 0) || (ends && top.isEmpty());
    }
}
