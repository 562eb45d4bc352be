/// Files that belong together line by line or sentence by sentence: lists of sentences with links, numbers or nothing
/// but equal names beside them, texts in XML with the file that links them.
///
/// Read [LinkedFiles] and [Links] first.
package enface.intake.linked;
