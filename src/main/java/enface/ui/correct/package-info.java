/// Correcting the text where it stands.
///
/// Read [SentenceEditor] first.
package enface.ui.correct;
