package enface.study.act;

import enface.job.Later;
import java.time.Duration;

/// Saves what is typed, soon after the first key that is not yet saved, and at once when asked.
///
/// Everything happens on the thread of the window.
public final class Saving {

    private static final Duration SOON = Duration.ofMillis(400);

    private final Later later;
    private final Runnable save;
    private boolean waiting;
    private Runnable callOff = () -> {};

    public Saving(Later later, Runnable save) {
        this.later = later;
        this.save = save;
    }

    /// Something changed.
    public void touch() {
        if (!waiting) {
            waiting = true;
            callOff = later.after(SOON, this::flush);
        }
    }

    /// Saves now what waits to be saved.
    public void flush() {
        if (waiting) {
            waiting = false;
            callOff.run();
            save.run();
        }
    }
}
