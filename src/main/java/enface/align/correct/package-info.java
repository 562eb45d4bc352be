/// An alignment put right by hand, bead by bead, and one that follows a text that was.
///
/// Read [Repairs] and [Repair] first.
package enface.align.correct;
