/// A translation that a person writes, sentence by sentence, as text.
///
/// Read [AttemptText] first, then [Settling].
package enface.text.practice;
