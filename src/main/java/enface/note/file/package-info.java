/// Notes and schemes as files that people hand to each other.
///
/// Read [NotesDocument] and [NotesJson] first.
package enface.note.file;
