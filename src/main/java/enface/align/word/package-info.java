/// The words of two texts: made countable, tied together by what is believed and what is learnt, and what they say of a
/// bead.
///
/// Read [Tokens] and [TranslationModel] first.
package enface.align.word;
