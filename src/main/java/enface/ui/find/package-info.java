/// Finding in what is shown, and going to a paragraph.
///
/// Read [FindBar] first.
package enface.ui.find;
