/// What is done with whole versions: adding, removing, replacing them, looking at what was changed in one. First
/// [enface.ui.version.VersionKeys].
package enface.ui.version;
