package enface.ui;

import enface.job.Later;
import enface.study.act.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time for messages goes by when the test says so; all else takes the time it takes.
final class LaterByHand implements Later {

    private final Later rest;
    private final List<Runnable> waiting = new ArrayList<>();

    LaterByHand(Later rest) {
        this.rest = rest;
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        if (!delay.equals(Messages.STAY)) {
            return rest.after(delay, action);
        }
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    void elapse() {
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
