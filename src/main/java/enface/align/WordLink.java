package enface.align;

import enface.text.TextSpan;

/// Words that correspond within a bead: a stretch of the source segments' text and one of the target segments'.
///
/// @param source in the text of the bead's source segments, as [enface.text.VersionText#textOf] gives it
/// @param target in the text of the bead's target segments
/// @param confidence 0 to 1
public record WordLink(TextSpan source, TextSpan target, double confidence) {}
