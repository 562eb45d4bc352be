package enface.compare.attempt;

/// How close an attempt at a translation is to a reference; two figures, and what they come to.
///
/// @param chrF chrF++, 0 (nothing in common) to 100 (the same)
/// @param ter translation edit rate: edits for each word of the reference, 0 the same, 1 as many edits as words; may
///     be more
public record Closeness(double chrF, double ter, Verdict verdict) {

    /// What the figures come to, for people. The borders are our own and say nothing about quality: a good translation
    /// may be far from a reference.
    public enum Verdict {
        /// Nothing has to be edited.
        SAME,
        /// chrF++ of 75 and more: a word here and there.
        VERY_CLOSE,
        /// chrF++ of 55 and more: the same words as a rule.
        CLOSE,
        /// chrF++ of 35 and more: many of the same words, put otherwise.
        LOOSE,
        /// Less: another wording.
        FAR;

        static Verdict of(double chrF, double ter) {
            if (ter == 0) {
                return SAME;
            }
            if (chrF >= 75) {
                return VERY_CLOSE;
            }
            if (chrF >= 55) {
                return CLOSE;
            }
            return chrF >= 35 ? LOOSE : FAR;
        }
    }
}
