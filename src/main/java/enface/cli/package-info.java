/// The command line: everything the window can do, without a display.
///
/// Read [CommandLineProgram] and [Session] first.
package enface.cli;
