/// What a person corrects in texts and alignments: done with all that hangs on it, and taken back step by step.
///
/// Read [Journal] first, then [Correction].
package enface.store.correct;
