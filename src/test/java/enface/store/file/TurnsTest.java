package enface.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.file.Turns.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who has a long turn knows when anybody waits for it to end: a thread of this program, or another program, for which
/// a second pair of locks on the same files stands in.
class TurnsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private Turns mine;

    @SuppressWarnings("NullAway.Init")
    private Turns others;

    @BeforeEach
    void twoPrograms() throws IOException {
        var library = Files.createFile(folder.resolve("library.enface"));
        mine = Turns.at(library);
        others = Turns.at(library);
    }

    @AfterEach
    void close() throws IOException {
        mine.close();
        others.close();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private static boolean takesATurn(Turns turns, boolean toWrite) {
        try (var turn = toWrite
                ? turns.write(PATIENCE).orElseThrow()
                : turns.read(PATIENCE).orElseThrow()) {
            return turn != null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isToldOf(Turns waiting, boolean toWrite) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            Writing turn = mine.write(PATIENCE).orElseThrow();
            CompletableFuture<Boolean> done;
            try (turn) {
                assertThat(turn.isAwaited()).as("nobody waits yet").isFalse();
                done = CompletableFuture.supplyAsync(() -> takesATurn(waiting, toWrite), threads);
                await(turn::isAwaited);
                assertThat(done).isNotDone();
            }
            assertThat(get(done)).isTrue();
        }
        try (var turn = mine.write(PATIENCE).orElseThrow()) {
            assertThat(turn.isAwaited()).as("nobody waits any more").isFalse();
        }
    }

    private static boolean get(CompletableFuture<Boolean> done)
            throws InterruptedException, ExecutionException, TimeoutException {
        return done.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whoWantsToWriteInTheSameProgram() throws Exception {
        isToldOf(mine, true);
    }

    @Test
    void whoWantsToWriteInAnother() throws Exception {
        isToldOf(others, true);
    }

    @Test
    void whoWantsToReadInAnother() throws Exception {
        isToldOf(others, false);
    }

    @Test
    void readersOfTheSameProgramNeedNotWait() throws Exception {
        try (var turn = mine.write(PATIENCE).orElseThrow();
                var threads = Executors.newSingleThreadExecutor()) {
            assertThat(get(CompletableFuture.supplyAsync(() -> takesATurn(mine, false), threads)))
                    .isTrue();
            assertThat(turn.isAwaited()).isFalse();
        }
    }
}
