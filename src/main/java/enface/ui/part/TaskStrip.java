package enface.ui.part;

import enface.job.RunningJob;
import enface.job.ThreadJobs.Watcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/// Which long task is under way, and how far it is. The task begun last is the one that is shown.
public final class TaskStrip implements Watcher {

    private final List<RunningJob> running = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> job =
            new ReadOnlyObjectWrapper<>(this, "job", Optional.empty());
    private final DoubleProperty fraction = new SimpleDoubleProperty(this, "fraction", -1);

    ReadOnlyObjectProperty<Optional<RunningJob>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// 0 to 1; less than 0 where nobody knows.
    DoubleProperty fractionProperty() {
        return fraction;
    }

    @Override
    public void started(RunningJob started) {
        running.add(started);
        fraction.set(-1);
        job.set(Optional.of(started));
    }

    @Override
    public void moved(RunningJob moved, double to) {
        if (job.get().filter(moved::equals).isPresent()) {
            fraction.set(to);
        }
    }

    @Override
    public void ended(RunningJob ended) {
        running.remove(ended);
        job.set(running.isEmpty() ? Optional.empty() : Optional.of(running.getLast()));
    }
}
