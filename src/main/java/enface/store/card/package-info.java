/// The cards of a library and their ratings.
///
/// Read [Cards] first.
package enface.store.card;
