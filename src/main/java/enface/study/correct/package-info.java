/// Putting texts and alignments right, for the window and the command line alike.
///
/// Read [Correcting] first.
package enface.study.correct;
