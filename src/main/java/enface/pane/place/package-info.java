/// Where things stand, as arithmetic: rows, places, parts of a text, and the way from one position to another.
///
/// Read [Navigator] and [RowMap] first.
package enface.pane.place;
