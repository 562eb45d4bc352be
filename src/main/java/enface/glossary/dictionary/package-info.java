/// The Chinese dictionary: what a word means, how it is read, and how it is written in either form.
///
/// Read [Dictionary] and [WordPath] first.
package enface.glossary.dictionary;
