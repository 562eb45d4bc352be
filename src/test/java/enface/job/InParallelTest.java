package enface.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {

    @Test
    void givesResultsInOrder() {
        assertThat(InParallel.each(1000, piece -> piece * piece))
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> i * i).toList());
    }

    @Test
    void doesNothingForNothing() {
        assertThat(InParallel.each(0, piece -> piece)).isEmpty();
    }

    @Test
    void reportsFromTheThreadOfTheCallerOnly() {
        var caller = Thread.currentThread();
        InParallel.run(100, (_, _) -> assertThat(Thread.currentThread()).isSameAs(caller), _ -> {});
    }

    @Test
    void endsWhenCancelled() {
        var caller = Thread.currentThread();
        var asked = new CountDownLatch(1);
        Progress cancelled = (_, _) -> {
            asked.countDown();
            throw new CancelledException();
        };
        assertThatThrownBy(() -> InParallel.run(1000, cancelled, _ -> {
                    if (Thread.currentThread() != caller) {
                        waitFor(asked); // so that the others leave the caller something to do
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void passesOnWhatGoesWrong() {
        assertThatThrownBy(() -> InParallel.run(10, Progress.none(), piece -> {
                    if (piece == 7) {
                        throw new IllegalStateException("seven");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seven");
    }
}
