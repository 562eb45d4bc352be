/// Terms worth having, proposed from the words of a text itself.
///
/// Read [Candidates] first.
package enface.glossary.candidate;
