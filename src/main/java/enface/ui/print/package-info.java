/// Pages to be printed: what is chosen of them, beside the pages as they will be.
///
/// Read [PrintView] and [PagePreview] first.
package enface.ui.print;
