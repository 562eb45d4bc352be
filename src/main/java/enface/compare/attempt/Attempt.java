package enface.compare.attempt;

/// What somebody wrote for a passage, and what stands there in the version it is measured by.
public record Attempt(String written, String reference) {}
