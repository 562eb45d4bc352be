/// Comparing versions.
///
/// Read [CompareCommand] first.
package enface.cli.compare;
