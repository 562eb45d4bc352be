/// The commands that bring whole versions, take them away and give them other texts. First
/// [enface.cli.version.VersionsCommands].
package enface.cli.version;
