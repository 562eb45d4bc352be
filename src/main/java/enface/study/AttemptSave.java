package enface.study;

import enface.job.Outcome;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.store.Attempts;
import enface.store.Attempts.Attempt;
import enface.store.Attempts.Change;
import enface.store.Attempts.NewAttempt;
import enface.text.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;

/// Sentences of an attempt on their way into the library, which takes as long as the work is long. Done once, by the
/// first thread that runs it; any other waits for that one.
final class AttemptSave {

    /// What to write.
    ///
    /// @param known the attempt; nothing where it is to be begun
    /// @param begun what to begin then
    /// @param words makes of a segment what the index holds of it
    record Order(
            Optional<VersionId> known,
            NewAttempt begun,
            List<Change> changes,
            UnaryOperator<String> words,
            Instant now) {

        Order {
            changes = List.copyOf(changes);
        }
    }

    /// What there is afterwards.
    ///
    /// @param attempts all of the work
    /// @param noted whether there are notes on this one, whose places may be others now
    record Saved(VersionId version, List<Attempt> attempts, boolean noted) {}

    private final Order order;
    private final FutureTask<Saved> task;
    private volatile Optional<VersionId> begun;

    AttemptSave(Attempts store, Order order) {
        this.order = order;
        begun = order.known();
        task = new FutureTask<>(() -> {
            var version = order.known().orElseGet(() -> store.start(order.begun(), order.now()));
            begun = Optional.of(version);
            boolean noted = store.write(version, order.changes(), order.words(), order.now());
            return new Saved(version, store.of(order.begun().work()), noted);
        });
    }

    /// The attempt, as soon as there is one in the library; that may be begun although the sentences could not be
    /// written.
    Optional<VersionId> begun() {
        return begun;
    }

    /// The sentences it is about, by segment of the original.
    List<Integer> segments() {
        return order.changes().stream().map(Change::segment).toList();
    }

    /// Writes, or waits until that is done, and says how it ended.
    Outcome<Saved> run() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return new Done<>(task.get());
                } catch (InterruptedException _) {
                    interrupted = true; // what was typed is saved all the same
                } catch (ExecutionException e) {
                    return new Failed<>(
                            e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
