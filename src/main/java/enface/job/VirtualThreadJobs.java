package enface.job;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Runs every task on a virtual thread of its own.
public final class VirtualThreadJobs implements Jobs {

    /// Is told how the tasks go, on the thread of the window.
    public interface Watcher {

        void started(RunningJob job);

        /// @param fraction 0 to 1, or less than 0 where nobody knows
        void moved(RunningJob job, double fraction);

        void ended(RunningJob job);
    }

    private static final long NANOS_BETWEEN_REPORTS = 40_000_000;

    private final Executor window;
    private final Watcher watcher;

    /// @param window runs what it is given on the thread of the window, in order
    public VirtualThreadJobs(Executor window, Watcher watcher) {
        this.window = window;
        this.watcher = watcher;
    }

    @Override
    public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        var job = new Running(name, new AtomicBoolean());
        window.execute(() -> watcher.started(job));
        Thread.ofVirtual().name(name).start(() -> {
            var outcome = InlineJobs.outcome(task, progressOf(job));
            window.execute(() -> {
                watcher.ended(job);
                whenEnded.accept(outcome);
            });
        });
        return job;
    }

    @Override
    public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        var job = new Running("", new AtomicBoolean());
        Thread.ofVirtual().name("unseen").start(() -> {
            var outcome = InlineJobs.outcome(task, (_, _) -> job.stopWhenCancelled());
            window.execute(() -> whenEnded.accept(outcome));
        });
        return job;
    }

    private Progress progressOf(Running job) {
        var lastReport = new long[] {System.nanoTime() - NANOS_BETWEEN_REPORTS};
        return (done, total) -> {
            job.stopWhenCancelled();
            long now = System.nanoTime();
            if (now - lastReport[0] >= NANOS_BETWEEN_REPORTS) {
                lastReport[0] = now;
                window.execute(() -> watcher.moved(job, total <= 0 ? -1 : (double) done / total));
            }
        };
    }

    private record Running(String name, AtomicBoolean cancelled) implements RunningJob {
        @Override
        public void cancel() {
            cancelled.set(true);
        }

        void stopWhenCancelled() {
            if (cancelled.get()) {
                throw new CancelledException();
            }
        }
    }
}
