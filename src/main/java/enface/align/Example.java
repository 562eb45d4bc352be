package enface.align;

/// Two passages that are known to correspond: what an aligner can learn words from.
///
/// @param weight how sure that is, 0 to 1
public record Example(String source, String target, double weight) {}
