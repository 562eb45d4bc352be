/// What was recognised in a file, before it is taken.
///
/// Read [ImportView] first.
package enface.ui.importing;
