/// The library: one SQLite file, everything in it reached from one place.
///
/// Read [Library] and [enface.store.work.Works] first.
package enface.store;
