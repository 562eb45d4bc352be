/// Schemes: sets of categories, those that come with the program and one's own.
///
/// Read [StoredSchemes] first.
package enface.store.scheme;
