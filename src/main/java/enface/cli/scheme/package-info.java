/// Schemes of categories.
///
/// Read [SchemesCommands] first.
package enface.cli.scheme;
