/// One pane: the cells of its paragraphs, and what is drawn under and over their text.
///
/// Read [ParagraphCell] and [VirtualColumn] first.
package enface.pane.cell;
