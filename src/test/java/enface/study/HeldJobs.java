package enface.study;

import enface.job.InlineJobs;
import enface.job.Jobs;
import enface.job.LongTask;
import enface.job.Outcome;
import enface.job.RunningJob;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs what nobody watches when the test says so: until then it is under way.
public final class HeldJobs implements Jobs {

    private final InlineJobs inline = new InlineJobs();
    private final List<Runnable> held = new ArrayList<>();

    @Override
    public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        return inline.start(name, task, whenEnded);
    }

    @Override
    public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
        held.add(() -> inline.startUnseen(task, whenEnded));
        return inline.startUnseen(_ -> true, _ -> {});
    }

    int held() {
        return held.size();
    }

    /// Ends all that is under way, and what begins with that.
    public void release() {
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }
}
