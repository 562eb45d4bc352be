/// What speaks for a bead: lengths, words, edges, priors; each signal a class.
///
/// Read [BeadScore] and [TranslationModel] first.
package enface.align.score;
