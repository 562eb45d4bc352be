package enface.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OneThreadTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final OneThread thread = new OneThread("one");
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void doesOneThingAfterTheOther() {
        for (int i = 0; i < 100; i++) {
            var name = "deed " + i;
            thread.next(() -> done.add(name));
        }
        assertThat(thread.awaitDone(LONG)).isTrue();
        assertThat(done).hasSize(100).startsWith("deed 0", "deed 1").endsWith("deed 99");
    }

    @Test
    void goesOnAfterWhatFails() throws InterruptedException {
        var failed = new CountDownLatch(1);
        thread.next(() -> Thread.currentThread().setUncaughtExceptionHandler((_, _) -> failed.countDown()));
        thread.next(() -> {
            throw new IllegalStateException("no");
        });
        thread.next(() -> done.add("next"));
        assertThat(thread.awaitDone(LONG)).isTrue();
        failed.await();
        assertThat(done).containsExactly("next");
    }

    @Test
    void closedItHasDoneWhatWasAskedAndTakesNothingMore() {
        thread.next(() -> done.add("before"));
        thread.after(LONG, () -> done.add("much later"));
        thread.close();
        thread.next(() -> done.add("after"));
        assertThat(thread.awaitDone(LONG)).isTrue();
        assertThat(done).containsExactly("before");
    }
}
