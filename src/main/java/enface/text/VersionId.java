package enface.text;

/// The number of a version in its library.
public record VersionId(long value) {}
