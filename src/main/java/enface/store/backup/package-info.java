/// Copies of a library that are made by themselves, and what is in each.
///
/// Read [Backups] first.
package enface.store.backup;
