/// How a text is set: typefaces, what is inserted in what is drawn, the room for readings, and its lines.
///
/// Read [Typeface] and [DisplayText] first.
package enface.pane.type;
