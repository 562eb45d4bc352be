package enface.compare;

import enface.text.SegmentRange;

/// Segments of two versions that stand side by side; either may be empty, in its place.
public record RowPair(SegmentRange left, SegmentRange right) {}
