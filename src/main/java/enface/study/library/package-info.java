/// The library as a place: which of its works are shown and in which order, two works made one.
///
/// Read [LibraryModel] and [WorkMerging] first.
package enface.study.library;
