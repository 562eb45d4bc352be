/// Terms proposed from a work, in a list to go through by keys.
///
/// Read [CandidatesView] first.
package enface.ui.candidate;
