/// Notes.
///
/// Read [NotesCommands] first.
package enface.cli.note;
