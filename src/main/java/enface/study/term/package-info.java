/// Terms in what is shown, and glossaries from files.
///
/// Read [TermsModel] first.
package enface.study.term;
