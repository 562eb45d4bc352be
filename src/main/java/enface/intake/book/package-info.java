/// From blocks to works: units of one language, contents, front, paragraphs over pages, vocabulary.
///
/// Read [UnitReader] and [BookReader] first.
package enface.intake.book;
