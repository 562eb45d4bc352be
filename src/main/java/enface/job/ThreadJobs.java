package enface.job;

import enface.job.Outcome.Cancelled;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Runs tasks on threads of the system, at most as many at once as there are cores, and as many unseen ones beside
/// them: a task computes, and what computes on a virtual thread holds up all others.
///
/// A task waits for its turn where all are taken; cancelled then, it never begins.
public final class ThreadJobs implements Jobs {

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
    private final ExecutorService seen;
    private final ExecutorService unseen;

    /// @param window runs what it is given on the thread of the window, in order
    public ThreadJobs(Executor window, Watcher watcher) {
        this(window, watcher, Runtime.getRuntime().availableProcessors());
    }

    /// @param atOnce how many tasks run at once, and how many unseen ones beside them
    ThreadJobs(Executor window, Watcher watcher, int atOnce) {
        this.window = window;
        this.watcher = watcher;
        seen = Executors.newFixedThreadPool(atOnce, threads("task"));
        unseen = Executors.newFixedThreadPool(Math.max(2, atOnce), threads("unseen"));
    }

    /// They end with the program.
    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    @Override
    public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        var job = new Running(name);
        window.execute(() -> watcher.started(job));
        Consumer<Outcome<T>> ended = outcome -> {
            watcher.ended(job);
            whenEnded.accept(outcome);
        };
        seen.execute(() -> run(job, task, progressOf(job), ended));
        return job;
    }

    @Override
    public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        var job = new Running("");
        unseen.execute(() -> run(job, task, new Reporting(job, (_, _) -> {}), whenEnded));
        return job;
    }

    private <T> void run(Running job, LongTask<T> task, Progress progress, Consumer<Outcome<T>> whenEnded) {
        var outcome = job.isCancelled() ? new Cancelled<T>() : InlineJobs.outcome(task, progress);
        // cancelled when it had come to its end, but was not heard of yet: nobody wants to hear of it any more
        window.execute(() -> whenEnded.accept(job.isCancelled() ? new Cancelled<>() : outcome));
    }

    private Progress progressOf(Running job) {
        var lastReport = new long[] {System.nanoTime() - NANOS_BETWEEN_REPORTS};
        return new Reporting(job, (done, total) -> {
            long now = System.nanoTime();
            if (now - lastReport[0] >= NANOS_BETWEEN_REPORTS) {
                lastReport[0] = now;
                window.execute(() -> watcher.moved(job, total <= 0 ? -1 : (double) done / total));
            }
        });
    }

    /// What a task reports to.
    private record Reporting(Running job, Progress steps) implements Progress {

        @Override
        public void step(long done, long total) {
            job.stopWhenCancelled();
            steps.step(done, total);
        }

        @Override
        public void settle() {
            job.settle();
        }
    }

    /// A task is cancelled, or settled, or neither yet.
    private static final class Running implements RunningJob {

        private enum State {
            OPEN,
            CANCELLED,
            SETTLED
        }

        private final String name;
        private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

        Running(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void cancel() {
            state.compareAndSet(State.OPEN, State.CANCELLED);
        }

        boolean isCancelled() {
            return state.get() == State.CANCELLED;
        }

        void stopWhenCancelled() {
            if (isCancelled()) {
                throw new CancelledException();
            }
        }

        void settle() {
            state.compareAndSet(State.OPEN, State.SETTLED);
            stopWhenCancelled();
        }
    }
}
