/// The files that works were imported from, kept as they were so that they can be read again. First
/// [enface.store.importing.KeptFiles], then [enface.store.importing.NewFile].
package enface.store.importing;
