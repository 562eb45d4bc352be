/// Works with their versions, texts, alignments and reading places, and how they come in and out.
///
/// Read [Works] and [Arrivals] first.
package enface.store.work;
