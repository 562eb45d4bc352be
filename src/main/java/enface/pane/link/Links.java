package enface.pane.link;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.correct.Half;
import enface.text.SegmentRange;
import enface.text.VersionId;
import java.util.Optional;

/// Which versions are aligned with each other, and what is done when a person drags a link. Without anything said of
/// it, nothing is linked.
public interface Links {

    /// Two versions that are aligned with each other.
    ///
    /// @param version the one of them that is not the original; of two translations the second
    /// @param first which side of the alignment the first of the two is
    /// @param by the first of two translations, which are linked by way of the original; else nothing
    record Bitext(VersionId version, Alignment alignment, Half first, Optional<VersionId> by) {

        SegmentRange first(Bead bead) {
            return first.of(bead);
        }

        SegmentRange second(Bead bead) {
            return first.other().of(bead);
        }
    }

    /// The alignment of two versions; nothing where they are not aligned.
    Optional<Bitext> between(VersionId first, VersionId second);

    /// Whether a bead is to be looked at.
    boolean isDoubtful(Bead bead);

    /// What stands beside a bead in the margin; nothing for most.
    String confidence(Bead bead);

    /// The border before a segment of one side is to be before another one.
    void moveBorder(Bitext bitext, Half half, int from, int to);

    /// Segments of both sides belong together.
    void link(Bitext bitext, SegmentRange source, SegmentRange target);
}
