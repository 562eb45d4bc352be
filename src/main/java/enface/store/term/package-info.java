/// The glossaries.
///
/// Read [Glossaries] first.
package enface.store.term;
