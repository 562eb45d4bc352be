/// The notes, and where they stand after a text has changed.
///
/// Read [Notes] first.
package enface.store.note;
