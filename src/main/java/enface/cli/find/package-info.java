/// Finding in the library.
///
/// Read [SearchCommand] first.
package enface.cli.find;
