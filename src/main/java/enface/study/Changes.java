package enface.study;

import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.correct.Correcting;
import enface.study.work.Desk;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.text.WorkId;
import java.time.InstantSource;

/// What a person changes about whole works: what is known of them, and whether they are there.
///
/// On the thread of the window only.
public final class Changes {

    private final Desk desk;
    private final Screens screens;
    private final Saying saying;
    private final Tasks tasks;
    private final Runnable changed;
    private final InstantSource clock;

    /// @param changed is told when the library has changed
    Changes(Desk desk, Screens screens, Saying saying, Tasks tasks, Runnable changed, InstantSource clock) {
        this.clock = clock;
        this.desk = desk;
        this.screens = screens;
        this.saying = saying;
        this.tasks = tasks;
        this.changed = changed;
    }

    /// Changes what is known of a work and its versions, and offers to take that back.
    public void edit(Details before, Details now) {
        change(
                before,
                now,
                () -> saying.messages()
                        .offer(
                                saying.words().get("edit.done"),
                                saying.words().get("edit.undo"),
                                () -> takeBack(now.work())));
    }

    private void change(Details before, Details now, Runnable told) {
        show(now.work(), () -> new Editing(desk.library(), clock).change(before, now), told);
    }

    /// Changes a work, and shows it as it is then where it is open.
    private void show(WorkId work, Runnable change, Runnable told) {
        screens.afterSaving(() -> tasks.run(
                saying.words().get("job.open"),
                _ -> {
                    change.run();
                    return desk.startAgain(work);
                },
                found -> {
                    changed.run();
                    if (screens.isOpen(work)) {
                        found.ifPresent(screens::show);
                    }
                    told.run();
                }));
    }

    private void takeBack(WorkId work) {
        show(
                work,
                () -> new Correcting(desk.library(), clock).undo(work),
                () -> saying.messages().say(saying.words().get("edit.undone")));
    }

    /// Removes a work with its texts and notes, for good.
    public void remove(WorkId id) {
        tasks.run(
                saying.words().get("job.remove"),
                _ -> {
                    desk.library().works().remove(id);
                    return true;
                },
                _ -> {
                    saying.messages().say(saying.words().get("library.removed"));
                    changed.run();
                });
    }
}
