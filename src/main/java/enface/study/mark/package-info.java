/// Bookmarks.
///
/// Read [BookmarksModel] first.
package enface.study.mark;
