/// Handouts as PDF: lines, pages and their structure, set by ourselves on PDFBox.
///
/// Read [HandoutToPdf] and [Typesetter] first.
package enface.publish.pdf;
