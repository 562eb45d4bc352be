/// Concepts, their words in every language, and where those stand in a text.
///
/// Read [Concept] and [TermMatcher] first.
package enface.glossary;
