/// What is typed in a field while an input method may still be composing there.
///
/// Read [Composing] first.
package enface.ui.typing;
