package enface.job;

import java.util.function.Consumer;

/// Runs every task at once on the calling thread: for tests and the command line.
public final class InlineJobs implements Jobs {

    @Override
    public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        whenEnded.accept(outcome(task, Progress.none()));
        return new RunningJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void cancel() {
                // it has ended already
            }
        };
    }

    @Override
    public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        return start("", task, whenEnded);
    }

    /// Runs a task to its end on this thread and says how it ended.
    static <T> Outcome<T> outcome(LongTask<T> task, Progress progress) {
        try {
            return new Outcome.Done<>(task.run(progress));
        } catch (CancelledException _) {
            return new Outcome.Cancelled<>();
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        } catch (Error e) { // somebody waits for an answer all the same
            return new Outcome.Failed<>(new IllegalStateException(e));
        }
    }
}
