/// The passes of align and learn: where to search first, what is learnt from beads, and what stands elsewhere.
///
/// Read [Passes] and [Learning] first.
package enface.align.pass;
