package enface.study;

import enface.job.Later;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time that passes when the test says so.
public final class LaterByHand implements Later {

    private record Waiting(Duration due, Runnable action) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var added = new Waiting(now.plus(delay), action);
        waiting.add(added);
        return () -> waiting.remove(added);
    }

    public void pass(int millis) {
        now = now.plusMillis(millis);
        for (var due : waiting.stream().filter(w -> w.due().compareTo(now) <= 0).toList()) {
            waiting.remove(due);
            due.action().run();
        }
    }

    public boolean nothingWaits() {
        return waiting.isEmpty();
    }
}
