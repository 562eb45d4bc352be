/// The notes beside the text, in the margin or as a list.
///
/// Read [NotesColumn] and [NoteCard] first.
package enface.ui.note;
