/// Glossaries.
///
/// Read [GlossaryCommands] first.
package enface.cli.term;
