/// The facing panes: up to four versions side by side, level at every row.
///
/// Read [FacingPanes] and [enface.pane.level.Steering] first.
package enface.pane;
