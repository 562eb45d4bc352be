/// Cutting a paragraph into its sentences: where one ends, and what still belongs to it.
///
/// Read [SentenceCutter] and [Stops] first.
package enface.language.sentence;
