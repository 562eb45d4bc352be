/// Documents that people write and publish: web pages, word processors' files, electronic books, printed pages.
///
/// Read [DocumentReaders] and [enface.intake.document.part.Transcript] first.
package enface.intake.document;
