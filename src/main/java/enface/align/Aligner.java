package enface.align;

import enface.align.lexicon.Lexicon;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import java.util.List;
import java.util.Optional;

/// Finds the alignment of two versions.
public interface Aligner {

    /// Two passages that are known to correspond: what an aligner can learn words from.
    ///
    /// @param weight how sure that is, 0 to 1
    record Example(String source, String target, double weight) {}

    /// A stretch of a text that has nothing to do with what stands beside it.
    record Unrelated(SegmentRange source, SegmentRange target) {}

    /// Aligns two texts; either may be empty. The result is the same for the same input.
    ///
    /// Safe to call from several threads at once.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    Alignment align(Side source, Side target, Progress progress);

    /// Aligns two texts of which stretches are known to correspond; what they settle costs nothing.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    default Alignment alignWithin(Frames frames, Side source, Side target, Progress progress) {
        return frames.settled().orElseGet(() -> frames.each(source, target, this, progress));
    }

    /// An aligner that knows these words too; the same one where words are nothing to it.
    default Aligner with(List<Lexicon> lexicons) {
        return this;
    }

    /// Whether it has a dictionary of these languages, rather than a few words of them or none.
    default boolean hasDictionary(LanguageTag source, LanguageTag target) {
        return false;
    }

    /// The words that passages which are known to correspond teach, for [#with]; nothing where they teach none.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    default Optional<Lexicon> learn(LanguageTag source, LanguageTag target, List<Example> examples, Progress progress) {
        return Optional.empty();
    }

    /// The words that correspond inside the beads of an alignment of these texts; nothing where words are nothing
    /// to this aligner. Takes about as long as one pass of aligning.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    default Optional<WordLinks> wordLinks(Side source, Side target, Alignment alignment, Progress progress) {
        return Optional.empty();
    }

    /// The stretches of two aligned texts, several paragraphs each, that have nothing to do with each other; none
    /// where this aligner has no dictionary that could tell. Takes about as long as reading the texts.
    default List<Unrelated> unrelated(Side source, Side target, Alignment alignment) {
        return List.of();
    }
}
