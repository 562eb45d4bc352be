/// Dictionaries as the aligner needs them: which words of two languages belong together.
///
/// Read [Lexicon] first.
package enface.align.lexicon;
