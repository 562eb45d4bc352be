/// The door for files of any kind: bytes to text, one file or several, to drafts.
///
/// Read [Intake] first; then [enface.intake.block.BlockReader] and [enface.intake.book.BookReader].
package enface.intake;
