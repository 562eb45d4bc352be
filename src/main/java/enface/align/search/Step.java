package enface.align.search;

import enface.text.SegmentRange;

/// A bead on a path through the lattice.
///
/// @param shape the number of its shape in the lattice's list
/// @param probability 0 to 1, that the step is right as the lattice sees it
public record Step(SegmentRange source, SegmentRange target, int shape, double probability) {}
