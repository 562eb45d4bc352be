package enface.study.unsaved;

import enface.job.InOrder;
import enface.study.act.Typed;
import enface.study.act.Writing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Keeps what was typed in a recovery file while it cannot be written into the library, whatever stands in the
/// way: a full disk, a file that can only be read or has gone, another program that holds it. It is there within
/// a second of the first key, and goes when all is saved.
///
/// Works on a thread of its own, since that which writes may be what has to wait.
public final class Unsaved {

    private static final Duration PAUSE = Duration.ofMillis(450);

    private final Writing writing;
    private final InOrder thread;
    private final InstantSource clock;
    private final RecoveryFiles files;
    /// On its thread.
    private boolean planned;
    private List<Typed> kept = List.of();
    private volatile Optional<Path> file = Optional.empty();

    Unsaved(Writing writing, InOrder thread, InstantSource clock, RecoveryFiles files) {
        this.writing = writing;
        this.thread = thread;
        this.clock = clock;
        this.files = files;
    }

    /// From now on nothing that is typed is in the program alone for long.
    void begin() {
        writing.mind(() -> thread.next(this::plan));
    }

    private void plan() {
        if (!planned) {
            planned = true;
            thread.after(PAUSE, () -> {
                planned = false;
                look();
            });
        }
    }

    private void look() {
        keep(writing.look());
        if (writing.isTypedWaiting() || !kept.isEmpty()) {
            plan();
        }
    }

    private void keep(List<Typed> typed) {
        if (typed.equals(kept)) {
            return;
        }
        if (!typed.isEmpty()) {
            file = files.write(typed, clock.instant());
            kept = file.isPresent() ? typed : List.of(); // tried again
        } else if (!writing.isTypedWaiting()) {
            files.remove();
            file = Optional.empty();
            kept = typed;
        }
    }

    /// Where it is kept, while it is.
    public Optional<Path> file() {
        return file;
    }

    /// Keeps all that is not saved by now, however short it waits.
    public void keepAll(Duration atMost) {
        thread.next(() -> keep(writing.typed()));
        thread.awaitDone(atMost);
    }

    /// The same, since the window is about to go.
    public void finish(Duration atMost) {
        keepAll(atMost);
        thread.close();
    }
}
