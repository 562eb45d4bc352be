package enface.intake.choice;

/// A way to read a file that is possible, and how well the file bears it out.
///
/// @param confidence 0 to 1: whether each text is in one language, and the texts are about as long as each other
public record Fit(Way way, Parts parts, double confidence) {}
