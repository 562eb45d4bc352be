package enface.study.act;

import enface.job.Jobs;
import enface.job.Later;
import enface.job.LongTask;
import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.job.RunningJob;
import java.time.Duration;
import java.util.function.Consumer;

/// What the window does off its own thread: seen, unseen, or once it has come to rest. How each ends is told.
///
/// On the thread of the window only; the tasks themselves run beside it.
public final class Tasks {

    private static final Duration REST = Duration.ofMillis(150);

    private final Jobs jobs;
    private final Later later;
    private final Consumer<Exception> failed;
    private final Consumer<String> cancelled;
    private boolean prepared;
    private Runnable callOffPreparing = () -> {};

    /// @param cancelled is told the name of a task that was cancelled
    public Tasks(Jobs jobs, Later later, Consumer<Exception> failed, Consumer<String> cancelled) {
        this.jobs = jobs;
        this.later = later;
        this.failed = failed;
        this.cancelled = cancelled;
    }

    public <T> void run(String name, LongTask<T> task, Consumer<T> whenDone) {
        run(name, task, whenDone, () -> {});
    }

    /// The same, for who must know that nothing came of it.
    public <T> void run(String name, LongTask<T> task, Consumer<T> whenDone, Runnable whenNot) {
        jobs.start(name, task, outcome -> {
            switch (outcome) {
                case Done<T>(var result) -> whenDone.accept(result);
                case Failed<T>(var cause) -> {
                    whenNot.run();
                    failed.accept(cause);
                }
                case Cancelled<T> _ -> {
                    whenNot.run();
                    cancelled.accept(name);
                }
            }
        });
    }

    /// Runs what goes on another time from where it was called off.
    public <T> void run(LongTask<T> task, String name, Runnable whenCalledOff) {
        jobs.start(name, task, outcome -> {
            switch (outcome) {
                case Done<T> _ -> {}
                case Failed<T>(var cause) -> failed.accept(cause);
                case Cancelled<T> _ -> whenCalledOff.run();
            }
        });
    }

    /// Does something after a while, on the thread of the window.
    ///
    /// @return calls it off
    public Runnable after(Duration pause, Runnable deed) {
        return later.after(pause, deed);
    }

    /// Runs what nobody sees run, and is over before anybody would look.
    public <T> RunningJob runUnseen(LongTask<T> task, Consumer<T> whenDone) {
        return runUnseen(task, whenDone, () -> {});
    }

    /// Runs what nobody sees run: that it was cancelled is not told.
    public <T> RunningJob runUnseen(LongTask<T> task, Consumer<T> whenDone, Runnable whenFailed) {
        return jobs.startUnseen(task, outcome -> {
            switch (outcome) {
                case Done<T>(var result) -> whenDone.accept(result);
                case Failed<T>(var cause) -> {
                    failed.accept(cause);
                    whenFailed.run();
                }
                case Cancelled<T> _ -> {}
            }
        });
    }

    /// Does something once, when the window has come to rest.
    public void prepare(Runnable deed) {
        if (!prepared) {
            prepared = true;
            callOffPreparing = later.after(
                    REST,
                    () -> runUnseen(
                            _ -> {
                                deed.run();
                                return true;
                            },
                            _ -> {},
                            () -> {}));
        }
    }

    /// Does not do it, where it has not begun.
    public void callOffPreparing() {
        callOffPreparing.run();
    }
}
