/// Correcting the text where it stands, and the alignment by keys.
///
/// Read [PuttingRight] first.
package enface.ui.correct;
