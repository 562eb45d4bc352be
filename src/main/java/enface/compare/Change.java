package enface.compare;

import enface.text.TextSpan;

/// A stretch of one paragraph that is not the same in the other version, without white space at its ends: what a
/// pane colours.
///
/// @param move the number of the move it belongs to, 0 for none
public record Change(Difference.Kind kind, int paragraph, TextSpan place, int move) {}
