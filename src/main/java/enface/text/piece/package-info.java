/// A cell of a row as the pieces of its version: sentences, and the borders of paragraphs between them.
///
/// Read [Pieces] first.
package enface.text.piece;
