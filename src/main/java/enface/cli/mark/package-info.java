/// Bookmarks.
///
/// Read [BookmarkCommands] first.
package enface.cli.mark;
