/// What every command is built of: the session, versions by name, refusals, progress and lines for a terminal.
///
/// Read [Session] first.
package enface.cli.part;
