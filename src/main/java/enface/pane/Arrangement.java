package enface.pane;

import enface.text.TextPlace;

/// How the texts stand in the panes: how high each row is, and where everything is when a row is at the reading line.
///
/// Heights are the same for what is in view and what is not; none is ever estimated.
sealed interface Arrangement extends Navigator.RowHeights permits FacingPages, LevelRows {

    /// Cuts the columns' texts into the cells this arrangement shows.
    void cut();

    /// Lays every column so that the position stands `readingLine` pixels down. Costs what is in view.
    void place(ReadingPosition at, double readingLine);

    /// How far through its row the line of a place stands, 0 to 1.
    double fractionOf(int pane, int row, TextPlace place);

    /// The place whose line is at a position, in the first pane that has text there; the start of the text without
    /// any.
    PanePlace placeAt(ReadingPosition position);

    /// A place in a pane.
    record PanePlace(int pane, TextPlace place) {}

    /// The rows of which something is in sight, first and last; the same row twice where nothing is shown.
    int[] rowsInSight();

    /// The row at a point of a pane's column, or [PaneViewport#NO_ROW].
    ///
    /// @param near whether a point beside the text counts as the text nearest to it
    int rowAt(int pane, double x, double y, boolean near);
}
