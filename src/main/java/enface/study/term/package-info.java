/// Terms in what is shown and how they are rendered, and glossaries changed by hand and from files.
///
/// Read [TermsModel] first.
package enface.study.term;
