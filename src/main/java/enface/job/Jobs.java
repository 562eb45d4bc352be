package enface.job;

import java.util.function.Consumer;

/// Where long tasks are run.
public interface Jobs {

    /// Starts a task and returns at once.
    ///
    /// @param name what the person sees it called
    /// @param whenEnded is told the outcome once, on the thread of the window
    <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded);

    /// Starts a task that is over before anybody would look at its progress, such as finding a word at every key; it
    /// is shown to nobody. Returns at once.
    ///
    /// @param whenEnded is told the outcome once, on the thread of the window
    <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded);
}
