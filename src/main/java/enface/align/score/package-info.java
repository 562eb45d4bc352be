/// What speaks for a bead: lengths, words, edges, priors; and what tells whether two texts correspond at all.
///
/// Read [BeadScore] and [LengthModel] first.
package enface.align.score;
