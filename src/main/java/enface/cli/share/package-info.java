/// Writing files.
///
/// Read [ExportCommand] first.
package enface.cli.share;
