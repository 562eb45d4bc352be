/// The dictionaries that a person has installed.
///
/// Read [Dictionaries] first.
package enface.store.dictionary;
