/// Vocabulary cards.
///
/// Read [CardsCommands] first.
package enface.cli.card;
