/// The bookmarks.
///
/// Read [Bookmarks] first.
package enface.store.mark;
