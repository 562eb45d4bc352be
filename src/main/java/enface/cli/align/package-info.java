/// Aligning two files.
///
/// Read [AlignCommand] first.
package enface.cli.align;
