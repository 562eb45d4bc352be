/// What the glossaries say of a term.
///
/// Read [TermPopOver] first.
package enface.ui.term;
