package enface.job;

import java.time.Duration;

/// Does one thing after the other, in the order it was asked, off the thread of the window.
public interface InOrder extends AutoCloseable {

    /// Does something as soon as all that was asked before is done. Returns at once.
    void next(Runnable deed);

    /// Asks for something when `delay` is over. Returns at once.
    void after(Duration delay, Runnable deed);

    /// Waits until all that was asked so far is done, not counting what is still to be asked for.
    ///
    /// @return whether it was, within this time
    boolean awaitDone(Duration atMost);

    /// Takes nothing more.
    @Override
    void close();
}
