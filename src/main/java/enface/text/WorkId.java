package enface.text;

/// The number of a work in its library.
public record WorkId(long value) {}
