/// Printed pages: from the places of letters to lines, from lines to paragraphs.
///
/// Read [PdfReader] first.
package enface.intake.document.pdf;
