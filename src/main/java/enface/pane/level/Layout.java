package enface.pane.level;

/// How versions stand side by side.
public enum Layout {
    /// Each flows as its own page, level at every row.
    FACING,
    /// Row by row, for close work.
    ROWS
}
