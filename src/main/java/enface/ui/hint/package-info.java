/// Hints in the sample.
///
/// Read [HintBar] first.
package enface.ui.hint;
