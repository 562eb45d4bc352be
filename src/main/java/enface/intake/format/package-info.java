/// The formats of files: which one a file is in, and who takes the text out of it.
///
/// Read [Format] and [FormatReader] first.
package enface.intake.format;
