/// What bytes and letters tell of themselves: encoding, script, language.
///
/// Read [Encodings] and [LanguageGuess] first.
package enface.language.guess;
