package enface.align.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.text.SegmentRange;

/// One side of a bitext: the original, from which alignments go, or the other version.
public enum Half {
    SOURCE,
    TARGET;

    /// What a bead has on this side.
    public SegmentRange of(Bead bead) {
        return this == SOURCE ? bead.source() : bead.target();
    }

    public Half other() {
        return this == SOURCE ? TARGET : SOURCE;
    }

    public int segments(Alignment alignment) {
        return this == SOURCE ? alignment.sourceSegments() : alignment.targetSegments();
    }

    /// The number of the bead that holds a segment of this side.
    public int bead(Alignment alignment, int segment) {
        return this == SOURCE ? alignment.beadOfSource(segment) : alignment.beadOfTarget(segment);
    }

    /// A bead like another that has this on this side.
    Bead with(Bead bead, SegmentRange own) {
        return this == SOURCE
                ? new Bead(own, bead.target(), bead.confidence(), bead.status())
                : new Bead(bead.source(), own, bead.confidence(), bead.status());
    }
}
