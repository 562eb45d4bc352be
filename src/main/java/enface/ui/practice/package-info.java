/// Writing a translation of one's own, and how it fares.
///
/// Read [PracticePanel] and [AttemptView] first.
package enface.ui.practice;
