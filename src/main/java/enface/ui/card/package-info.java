/// Cards asked one after another by keys, and starring a word to make one.
///
/// Read [CardsView] first.
package enface.ui.card;
