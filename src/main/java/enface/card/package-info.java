/// Cards of words to be learnt: what they ask, when they ask it again, and how they are written for Anki.
///
/// Read [Card] and [Fsrs] first.
package enface.card;
