/// A work being studied: the panes with all that stands around them.
///
/// Read [StudyView] first.
package enface.ui.study;
