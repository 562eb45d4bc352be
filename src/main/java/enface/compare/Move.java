package enface.compare;

import enface.text.TextRange;

/// A passage that stands in both versions, at different places.
///
/// @param number from 1, in the order of the left version
public record Move(int number, TextRange left, TextRange right) {}
