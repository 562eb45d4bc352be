/// The facing panes: up to four versions side by side, level at every row.
///
/// Read [FacingPanes] and [Navigator] first.
package enface.pane;
