/// The window: views that show and ask, nothing more. What they show is in `enface.study`, under the same words.
///
/// Read [EnfaceWindow] and [MainView] first, then [enface.ui.study.StudyView].
package enface.ui;
