package enface.study.compare;

import enface.job.RunningJob;
import enface.study.act.Tasks;
import enface.study.compare.CompareChoice.Two;
import enface.study.compare.Compared.Step;
import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import enface.study.work.Reading.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Comparing the versions shown: what comes of it, and which of the differences is looked at.
///
/// On the thread of the window only; the work itself is done beside it, what is asked for last takes the place of what
/// was asked before, and an answer to an older question is dropped.
public final class CompareModel {

    /// How far it is while nobody needs to know.
    public static final double UNKNOWN = -1;

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final long WHOLE = 1000;
    private static final Duration LOOK = Duration.ofMillis(200);

    /// What there is to see.
    public sealed interface State {

        /// Nothing is compared.
        record Off() implements State {}

        /// There are not two versions.
        record Alone() implements State {}

        /// A version shown is hidden, and comparing would tell what stands there.
        record Hidden() implements State {}

        /// Two versions are being compared.
        record Busy(Two two) implements State {}

        /// They could not be compared; why was told.
        record Failed(Two two) implements State {}

        /// They are compared.
        record Ready(Compared compared) implements State {}
    }

    private final Reading reading;
    private final CoverModel covers;
    private final Tasks tasks;
    private final CompareChoice choice;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Off());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private final ReadOnlyDoubleWrapper far = new ReadOnlyDoubleWrapper(this, "far", UNKNOWN);
    private Optional<RunningJob> running = Optional.empty();
    private Runnable lookNoMore = () -> {};
    private int asked;

    public CompareModel(Reading reading, CoverModel covers, CompareChoice choice, Tasks tasks) {
        this.reading = reading;
        this.covers = covers;
        this.choice = choice;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far the comparing is, 0 to 1, once it has taken over half a second; else [#UNKNOWN].
    public ReadOnlyDoubleProperty farProperty() {
        return far.getReadOnlyProperty();
    }

    /// Which of the differences is looked at; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The difference looked at.
    public Optional<Step> step() {
        int now = current.get();
        return now < 0 ? Optional.empty() : Optional.of(steps().get(now));
    }

    /// The two versions looked at; nothing where there are not two.
    public Optional<Two> two() {
        return choice.among(reading.shownProperty().get().versions());
    }

    /// Compares anew: what is shown, or what is to be compared, is another.
    public void refresh() {
        close();
        current.set(-1);
        if (!choice.onProperty().get()) {
            state.set(new State.Off());
            return;
        }
        if (covers.isActive()) {
            state.set(new State.Hidden());
            return;
        }
        var shown = reading.shownProperty().get();
        two().ifPresentOrElse(two -> compare(shown, two), () -> state.set(new State.Alone()));
    }

    /// Compares no more once a version is hidden, and again once none is any more.
    public void coversChanged() {
        if (covers.isActive() != (state.get() instanceof State.Hidden)) {
            refresh();
        }
    }

    private void compare(Shown shown, Two two) {
        int question = asked;
        state.set(new State.Busy(two));
        var comparing = new Comparing(shown.versions(), shown.rows(), shown.moved());
        var reached = new AtomicLong();
        lookNoMore = tasks.after(PATIENCE, () -> look(question, reached));
        running = Optional.of(tasks.runUnseen(
                progress -> comparing.all(two, (done, total) -> {
                    progress.step(done, total);
                    reached.set(total <= 0 ? 0 : Math.min(WHOLE, done * WHOLE / total));
                }),
                compared -> ended(question, new State.Ready(compared)),
                () -> ended(question, new State.Failed(two))));
    }

    private void ended(int question, State outcome) {
        if (question == asked) {
            lookNoMore.run();
            far.set(UNKNOWN);
            state.set(outcome);
        }
    }

    /// Says from time to time how far it is.
    private void look(int question, AtomicLong reached) {
        if (question == asked) {
            far.set((double) reached.get() / WHOLE);
            lookNoMore = tasks.after(LOOK, () -> look(question, reached));
        }
    }

    /// Stops comparing; nobody looks any more.
    public void close() {
        asked++;
        lookNoMore.run();
        far.set(UNKNOWN);
        running.ifPresent(RunningJob::cancel);
        running = Optional.empty();
    }

    private List<Step> steps() {
        return state.get() instanceof State.Ready(var compared)
                ? compared.pair().steps()
                : List.of();
    }

    /// Goes to the next difference, from a row on where none is looked at; after the last one to the first.
    public void next(int row) {
        var steps = steps();
        int from = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).row() >= row)
                .findFirst()
                .orElse(0);
        go(current.get() < 0 ? from : current.get() + 1);
    }

    /// Goes to the difference before, before a row where none is looked at; before the first one to the last.
    public void previous(int row) {
        var steps = steps();
        int from = (int) steps.stream().filter(s -> s.row() < row).count() - 1;
        go(current.get() < 0 ? from : current.get() - 1);
    }

    /// Looks at none of them any more.
    public void forget() {
        current.set(-1);
    }

    private void go(int step) {
        int count = steps().size();
        if (count > 0) {
            current.set(Math.floorMod(step, count));
        }
    }
}
