/// The columns side by side, laid out from one position, and lit and covered together.
///
/// Read [Steering] and [PaneViewport] first.
package enface.pane.level;
