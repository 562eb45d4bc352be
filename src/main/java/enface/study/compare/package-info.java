/// Comparing versions in one language.
///
/// Read [CompareModel] first.
package enface.study.compare;
