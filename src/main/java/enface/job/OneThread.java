package enface.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does things in order on one thread of its own, which ends with the program.
public final class OneThread implements InOrder {

    private final ScheduledThreadPoolExecutor thread;

    /// @param name of the thread
    public OneThread(String name) {
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void next(Runnable deed) {
        after(Duration.ZERO, deed);
    }

    @Override
    public void after(Duration delay, Runnable deed) {
        try {
            var _ = thread.schedule(() -> guarded(deed), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // closed: the window is gone, and so is whoever asks
        }
    }

    /// What goes wrong here goes where everything goes that nobody catches; what was asked next is done all the same.
    private static void guarded(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | Error e) {
            var self = Thread.currentThread();
            self.getUncaughtExceptionHandler().uncaughtException(self, e);
        }
    }

    @Override
    public boolean awaitDone(Duration atMost) {
        var done = new CountDownLatch(1);
        next(done::countDown);
        try {
            return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
