/// Looking for notes: in the open work, and in all works.
///
/// Read [NotesFilterBar] and [EverywhereView] first.
package enface.ui.note.all;
