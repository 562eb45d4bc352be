/// What a person sets: the program, the text, and the library with its backups.
///
/// Read [PreferencesView] first.
package enface.ui.preference;
