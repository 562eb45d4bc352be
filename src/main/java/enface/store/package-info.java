/// The library: one SQLite file. A class for each aggregate, and the connection they share.
///
/// Read [Library] and [Works] first.
package enface.store;
