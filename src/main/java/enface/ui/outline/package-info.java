/// Where one can go: outline, bookmarks, versions.
///
/// Read [OutlineView] and [VersionPicker] first.
package enface.ui.outline;
