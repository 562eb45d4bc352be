/// The library as a place: collections and tags of works, and the works that were removed.
///
/// Read [Collections] and [RemovedWorks] first.
package enface.store.library;
