package enface.job;

/// What a long task reports to, from its own thread.
@FunctionalInterface
public interface Progress {

    /// Says that `done` of `total` steps are behind the task, a total of 0 meaning that nobody knows.
    /// Cheap: call it as often as a step is worth a millisecond.
    ///
    /// @throws CancelledException when the person has cancelled the task, which lets it pass through
    void step(long done, long total);

    /// Says that what comes now cannot be taken back: the task is not to be cancelled any more.
    ///
    /// @throws CancelledException when it was cancelled before
    default void settle() {}

    /// Nobody looks and nobody cancels.
    static Progress none() {
        return (_, _) -> {};
    }

    /// The part of this progress between two fractions of it, 0 to 1, as a progress of its own.
    default Progress part(double from, double to) {
        var whole = this;
        return new Progress() {
            @Override
            public void step(long done, long total) {
                double fraction = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
                whole.step(Math.round((from + (to - from) * fraction) * 10_000), 10_000);
            }

            @Override
            public void settle() {
                whole.settle();
            }
        };
    }
}
