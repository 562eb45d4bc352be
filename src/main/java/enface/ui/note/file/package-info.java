/// Notes that a file would bring, looked at before they come.
///
/// Read [NotesPreview] first.
package enface.ui.note.file;
