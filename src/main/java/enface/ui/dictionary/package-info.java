/// The dictionaries, what they say of a word, and the readings of Chinese.
///
/// Read [DictionariesView] and [WordPopOver] first.
package enface.ui.dictionary;
