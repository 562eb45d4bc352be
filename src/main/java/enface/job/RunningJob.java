package enface.job;

/// A task under way.
public interface RunningJob {

    String name();

    /// Asks the task to stop at its next step; without effect once it has ended.
    void cancel();
}
