package enface.study;

import enface.job.InOrder;
import enface.job.Later;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Does at once what is asked next, and what is asked for later when the test lets the time pass.
public final class InOrderByHand implements InOrder {

    private final Later later;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    public InOrderByHand(Later later) {
        this.later = later;
    }

    @Override
    public void next(Runnable deed) {
        if (holding) {
            held.add(deed);
        } else {
            deed.run();
        }
    }

    @Override
    public void after(Duration delay, Runnable deed) {
        later.after(delay, () -> next(deed));
    }

    /// From now on what is asked is under way and takes long.
    public void hold() {
        holding = true;
    }

    /// Ends all that is under way, and what begins with that.
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    @Override
    public boolean awaitDone(Duration atMost) {
        return true;
    }

    @Override
    public void close() {
        // nothing runs
    }
}
