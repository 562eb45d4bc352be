/// Texts as words that can be compared: shared, rare, moved.
///
/// Read [TokenText] and [TokenMatcher] first.
package enface.compare.word;
