/// Glossaries as files: tables in all their kinds, TBX, UTX, CC-CEDICT, and back.
///
/// Read [GlossaryFormat] and [TermTable] first.
package enface.glossary.file;
