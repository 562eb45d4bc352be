/// What readers of documents share: the text as it is written down, tables, parts of archives, parts in XML.
///
/// Read [Transcript] first.
package enface.intake.document.part;
