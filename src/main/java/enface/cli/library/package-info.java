/// Works: listed, shown, edited; the library checked and backed up.
///
/// Read [ListCommand] and [ShowCommand] first.
package enface.cli.library;
