/// Finding in what is shown and in the whole library.
///
/// Read [FindModel] and [SearchModel] first.
package enface.study.find;
