/// The library as a file among others: what it is before SQLite sees it, whether it is still the one that was opened,
/// and whose turn it is.
///
/// Read [Turns] and [LibraryFile] first.
package enface.store.file;
