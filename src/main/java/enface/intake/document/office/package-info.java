/// The files of word processors.
///
/// Read [DocxReader] and [OdtReader] first.
package enface.intake.document.office;
