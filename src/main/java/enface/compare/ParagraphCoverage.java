package enface.compare;

/// What the right version has of one paragraph of the left one.
///
/// @param paragraph its number in the left version
/// @param covered how much of it has a counterpart, in letters and digits, 0 to 1; 1 for a paragraph without any
/// @param lengthRatio how long the counterpart is, compared with what is usual between these two versions: 1 as
///     usual, 2 twice as long; 0 where there is none
public record ParagraphCoverage(int paragraph, double covered, double lengthRatio) {}
