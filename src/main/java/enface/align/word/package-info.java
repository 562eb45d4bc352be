/// The words of two texts: made countable, and tied together by what is believed and what is learnt.
///
/// Read [Tokens] and [TranslationModel] first.
package enface.align.word;
