/// What a person can do, and the state of a screen without a screen; each feature under its own word.
///
/// Read [WindowModel] and [StudyModel] first, then [enface.study.work.Reading].
package enface.study;
