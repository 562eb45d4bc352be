/// What is said to somebody who opens the sample for the first time.
///
/// Read [HintsModel] first.
package enface.study.hint;
