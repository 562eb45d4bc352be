/// Where the library lies, its backups, and going on with another.
///
/// Read [LibraryPlace] first.
package enface.study.preference;
