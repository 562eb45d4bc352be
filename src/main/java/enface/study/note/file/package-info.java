/// Notes as files: handed to others, taken from them, kept while they cannot be saved.
///
/// Read [NotesExchange] first.
package enface.study.note.file;
