/// The window: views that show and ask, nothing more. What they show is in `enface.study`.
///
/// Read [EnfaceWindow] and [StudyView] first.
package enface.ui;
