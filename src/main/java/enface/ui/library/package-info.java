/// The library: its works, what was found in them, their details.
///
/// Read [LibraryView] and [WorkCell] first.
package enface.ui.library;
