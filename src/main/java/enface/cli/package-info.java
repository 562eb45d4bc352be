/// The command line: everything the window can do, without a display.
///
/// Read [CommandLineProgram] and [enface.cli.part.Session] first.
package enface.cli;
