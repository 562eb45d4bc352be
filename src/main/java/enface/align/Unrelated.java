package enface.align;

import enface.text.SegmentRange;

/// A stretch of a text that has nothing to do with what stands beside it.
public record Unrelated(SegmentRange source, SegmentRange target) {}
