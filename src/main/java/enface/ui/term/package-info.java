/// What the glossaries say of a term, adding one, the view of them all, how a term is rendered.
///
/// Read [TermBar] first.
package enface.ui.term;
