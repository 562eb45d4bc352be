package enface.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does things in order on one thread of its own, which ends with the program.
public final class OneThread implements InOrder {

    private final ScheduledThreadPoolExecutor thread;
    private volatile boolean closed;

    /// @param name of the thread
    public OneThread(String name) {
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public void next(Runnable deed) {
        after(Duration.ZERO, deed);
    }

    @Override
    public void after(Duration delay, Runnable deed) {
        if (closed) {
            return;
        }
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
            if (closed) {
                return thread.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
            }
            return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What was asked to be next is done all the same; what was asked for later is not.
    @Override
    public void close() {
        next(thread::shutdownNow);
        closed = true;
    }
}
