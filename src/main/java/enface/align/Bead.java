package enface.align;

import enface.text.SegmentRange;

/// Segments of one version that correspond to segments of another; either side may be empty, not both.
///
/// @param confidence 0 to 1: how likely the bead is to be exactly right
public record Bead(SegmentRange source, SegmentRange target, double confidence, Status status) {

    /// Who stands for a bead.
    public enum Status {
        /// The aligner proposes it.
        PROPOSED,
        /// A person has confirmed it, and the aligner never overrules it.
        CONFIRMED
    }

    public Bead {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a bead of nothing");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }

    public static Bead proposed(SegmentRange source, SegmentRange target, double confidence) {
        return new Bead(source, target, confidence, Status.PROPOSED);
    }

    /// Whether the segments of one side have nothing on the other.
    public boolean isGap() {
        return source.isEmpty() || target.isEmpty();
    }

    /// This bead seen from the other side.
    public Bead swapped() {
        return new Bead(target, source, confidence, status);
    }
}
