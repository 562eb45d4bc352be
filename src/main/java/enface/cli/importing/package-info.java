/// Bringing files in.
///
/// Read [ImportCommand] first.
package enface.cli.importing;
