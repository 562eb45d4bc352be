/// Words to be learnt: cards made of what is read, and asked again when they are due.
///
/// Read [CardBox] and [ReviewModel] first.
package enface.study.card;
