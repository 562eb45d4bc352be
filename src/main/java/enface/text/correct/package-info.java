/// A text put right: what a correction makes of its paragraphs, and how its sentences are numbered then.
///
/// Read [Corrections] and [TextChange] first.
package enface.text.correct;
