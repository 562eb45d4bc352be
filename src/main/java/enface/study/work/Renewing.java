package enface.study.work;

import enface.job.Jobs;
import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// An open work that changes while it is shown: its rows are laid out off the thread of the window, and only then does
/// the window take it up. Until then it shows what it has shown; who changes the work further changes [#newest].
///
/// On the thread of the window only.
public final class Renewing {

    private final Jobs jobs;
    private final Function<OpenWork, List<Version>> shown;
    private final Consumer<OpenWork> take;
    private final List<Runnable> afterwards = new ArrayList<>();
    private OpenWork newest;
    private OpenWork taken;
    private boolean underWay;
    private boolean closed;

    /// @param shown which versions of a work are to stand side by side
    /// @param take shows the work, whose rows are laid out
    Renewing(Jobs jobs, OpenWork work, Function<OpenWork, List<Version>> shown, Consumer<OpenWork> take) {
        this.jobs = jobs;
        this.shown = shown;
        this.take = take;
        newest = work;
        taken = work;
    }

    /// The work as it is now, shown or not yet.
    public OpenWork newest() {
        return newest;
    }

    /// From now on this is the work.
    public void to(OpenWork work) {
        newest = work;
        if (!underWay) {
            layOut();
        }
    }

    /// Does something as soon as the newest work is shown.
    public void whenTaken(Runnable deed) {
        if (newest == taken) {
            deed.run();
        } else {
            afterwards.add(deed);
        }
    }

    private void layOut() {
        var work = newest;
        var versions = shown.apply(work);
        if (work.isLaidOut(versions)) {
            takeUp(work);
            return;
        }
        underWay = true;
        jobs.startUnseen(_ -> work.sideBySide(versions), outcome -> {
            underWay = false;
            switch (outcome) {
                case Done<SideBySide> _ -> {
                    if (!closed) {
                        layOut(); // once more, where the work or what is shown is another by now
                    }
                }
                case Failed<SideBySide>(var cause) ->
                    throw new IllegalStateException("the rows could not be laid out", cause);
                case Cancelled<SideBySide> _ -> {}
            }
        });
    }

    private void takeUp(OpenWork work) {
        taken = work;
        take.accept(work);
        var deeds = List.copyOf(afterwards);
        afterwards.clear();
        deeds.forEach(Runnable::run);
    }

    /// Shows nothing any more.
    void close() {
        closed = true;
    }
}
