package enface.study.version;

import enface.align.Aligner;
import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.align.correct.KeptBeads;
import enface.align.correct.KeptBeads.Sentences;
import enface.job.Progress;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.util.function.Predicate;

/// An alignment that is brought along when one of its texts, or both, are given anew: beads whose sentences are there
/// as they were stay, and what lies between them is aligned anew.
final class Carried {

    private record Of(SameSentences same) implements Sentences {

        @Override
        public boolean isAsItWas(int segment) {
            return same.isAsItWas(segment);
        }

        @Override
        public int now(int segment) {
            return same.now(segment);
        }
    }

    private Carried() {}

    /// A text before and now.
    record Turned(VersionText before, Side now) {

        private Sentences sentences() {
            return new Of(SameSentences.of(before, now.text()));
        }
    }

    /// @param wanted which beads are to stay
    static Alignment of(
            Alignment alignment,
            Turned source,
            Turned target,
            Predicate<Bead> wanted,
            Aligner aligner,
            Progress progress) {
        int sources = source.now().text().segmentCount();
        int targets = target.now().text().segmentCount();
        var kept = KeptBeads.of(alignment, source.sentences(), target.sentences(), wanted);
        if (kept.isEmpty()) {
            return aligner.align(source.now(), target.now(), progress);
        }
        var frames = KeptBeads.frames(sources, targets, kept);
        var settled = frames.settled();
        var found =
                settled.isPresent() ? settled.get() : aligner.alignWithin(frames, source.now(), target.now(), progress);
        return new Alignment(sources, targets, KeptBeads.with(found.beads(), kept));
    }
}
