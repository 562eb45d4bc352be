package enface.job;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Real threads; the window is a queue that the test empties.
@Timeout(30)
class ThreadJobsTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Object> heard = new ArrayList<>();
    private final ThreadJobs jobs = new ThreadJobs(window::add, new Unseeing(), 2);

    private static final class Unseeing implements ThreadJobs.Watcher {
        @Override
        public void started(RunningJob job) {}

        @Override
        public void moved(RunningJob job, double fraction) {}

        @Override
        public void ended(RunningJob job) {}
    }

    private void letWindowRun(int heardOf) throws InterruptedException {
        while (heard.size() < heardOf) {
            window.take().run();
        }
    }

    @Test
    void whatComputesHoldsUpNothingUnseen() throws InterruptedException {
        var stop = new CountDownLatch(1);
        for (int i = 0; i < 8; i++) {
            jobs.start("computing", _ -> compute(stop), _ -> {});
        }
        jobs.startUnseen(_ -> "heard", heard::add);
        letWindowRun(1);
        stop.countDown();
        assertThat(heard).containsExactly(new Done<>("heard"));
    }

    private static long compute(CountDownLatch stop) {
        long sum = 0;
        while (stop.getCount() > 0) {
            sum++;
        }
        return sum;
    }

    @Test
    void noMoreTasksComputeAtOnceThanThereAreCores() throws InterruptedException {
        var begun = new LinkedBlockingQueue<Integer>();
        var stop = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            int number = i;
            jobs.start("task", _ -> begun.add(number) && stop.await(20, TimeUnit.SECONDS), heard::add);
        }
        assertThat(List.of(begun.take(), begun.take())).containsExactlyInAnyOrder(0, 1);
        assertThat(begun).isEmpty();
        stop.countDown();
        letWindowRun(5);
        assertThat(heard).hasSize(5);
    }

    @Test
    void aTaskCancelledAfterItsEndIsNotDelivered() throws InterruptedException {
        var running = jobs.start("task", _ -> "result", heard::add);
        var told = window.take(); // that it began
        var ended = window.take();
        running.cancel();
        told.run();
        ended.run();
        assertThat(heard).containsExactly(new Cancelled<>());
    }

    @Test
    void aTaskCancelledBeforeItsTurnNeverBegins() throws InterruptedException {
        var stop = new CountDownLatch(1);
        jobs.start("one", _ -> stop.await(20, TimeUnit.SECONDS), heard::add);
        jobs.start("other", _ -> stop.await(20, TimeUnit.SECONDS), heard::add);
        var begun = new CountDownLatch(1);
        var waiting = jobs.start(
                "waiting",
                _ -> {
                    begun.countDown();
                    return "result";
                },
                heard::add);
        waiting.cancel();
        stop.countDown();
        letWindowRun(3);
        assertThat(heard).contains(new Cancelled<>());
        assertThat(begun.getCount()).isEqualTo(1);
    }

    @Test
    void whatIsSettledIsCancelledNoMore() throws InterruptedException {
        var settled = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var running = jobs.start(
                "task",
                progress -> {
                    progress.part(0, 0.5).settle();
                    settled.countDown();
                    cancelled.await();
                    progress.step(1, 1);
                    return "stored";
                },
                heard::add);
        settled.await();
        running.cancel();
        cancelled.countDown();
        letWindowRun(1);
        assertThat(heard).containsExactly(new Done<>("stored"));
    }

    @Test
    void whatIsCancelledIsNotSettled() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var running = jobs.start(
                "task",
                progress -> {
                    begun.countDown();
                    cancelled.await();
                    progress.settle();
                    return "stored";
                },
                heard::add);
        begun.await();
        running.cancel();
        cancelled.countDown();
        letWindowRun(1);
        assertThat(heard).containsExactly(new Cancelled<>());
    }
}
