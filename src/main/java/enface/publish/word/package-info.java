/// Handouts as documents of Word, with their notes as comments on the text.
///
/// Read [HandoutToWord] first.
package enface.publish.word;
