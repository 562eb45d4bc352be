/// Installing dictionaries and looking words up.
///
/// Read [DictionaryCommands] first.
package enface.cli.dictionary;
