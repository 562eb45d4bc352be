/// Finds the terms of glossaries in running text.
///
/// Read [TermMatcher] first.
package enface.glossary.match;
