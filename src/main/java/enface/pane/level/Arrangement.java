package enface.pane.level;

import enface.pane.place.Navigator;
import enface.pane.place.ReadingPosition;
import enface.text.TextPlace;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// How the texts stand in the panes: how high each row is, and where everything is when a row is at the reading line.
///
/// Heights are the same for what is in view and what is not; none is ever estimated.
public sealed interface Arrangement extends Navigator.RowHeights permits FacingPages, LevelRows {

    /// Cuts the columns' texts into the cells this arrangement shows.
    void cut();

    /// Whether a pane moves with the others.
    boolean isHooked(int pane);

    /// The heights of the rows in one pane, that moves alone.
    Navigator.RowHeights alone(int pane);

    /// Whether panes stand where the reader set them off from their alignment.
    boolean showsOffsets();

    /// Lays every column so that its position stands at its line. Costs what is in view.
    ///
    /// @param at the position of a pane, the same for all that are hooked
    /// @param lines how many pixels down in a pane; the first one's for all where rows stand side by side
    void place(IntFunction<ReadingPosition> at, IntToDoubleFunction lines);

    /// The position at which the line of a place is at the reading line of its pane. The place must be in a row.
    ReadingPosition positionOf(int pane, TextPlace place);

    /// The place whose line is at a position of the hooked panes, in the first that has text there and is level by
    /// its alignment.
    Optional<PanePlace> placeAt(ReadingPosition position);

    /// A place in a pane.
    record PanePlace(int pane, TextPlace place) {}

    /// The rows of which something is in sight, first and last; the same row twice where nothing is shown.
    int[] rowsInSight();

    /// The row at a point of a pane's column, or [PaneViewport#NO_ROW].
    ///
    /// @param near whether a point beside the text counts as the text nearest to it
    int rowAt(int pane, double x, double y, boolean near);
}
