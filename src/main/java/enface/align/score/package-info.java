/// What speaks for a bead: lengths, words, borders, priors; each signal a class.
///
/// Read [BeadScore] and [TranslationModel] first.
package enface.align.score;
