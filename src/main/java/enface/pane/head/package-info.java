/// The heads of the panes: names, how level each stands, menus, and dragging one to another place.
///
/// Read [PaneHeaders] and [PaneHeader] first.
package enface.pane.head;
