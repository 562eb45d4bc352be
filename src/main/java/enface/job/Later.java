package enface.job;

import java.time.Duration;

/// Does something on the thread of the window after a while.
@FunctionalInterface
public interface Later {

    /// Runs `action` once, when `delay` is over, unless the answer is run before: that calls it off.
    Runnable after(Duration delay, Runnable action);
}
