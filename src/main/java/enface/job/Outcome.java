package enface.job;

/// How a task ended.
public sealed interface Outcome<T> {

    /// It came to its end with this result.
    record Done<T>(T result) implements Outcome<T> {}

    /// It could not be done.
    record Failed<T>(Exception cause) implements Outcome<T> {}

    /// It was cancelled, and left nothing behind.
    record Cancelled<T>() implements Outcome<T> {}
}
