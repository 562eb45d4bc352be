/// Texts and alignments put right, and taken back.
///
/// Read [BeadsCommand] and [TextCommand] first.
package enface.cli.correct;
