package enface.study;

import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.work.Desk;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.text.WorkId;

/// What a person changes about whole works: what is known of them, and whether they are there.
///
/// On the thread of the window only.
public final class Changes {

    private final Desk desk;
    private final Screens screens;
    private final Saying saying;
    private final Tasks tasks;
    private final Runnable changed;

    /// @param changed is told when the library has changed
    Changes(Desk desk, Screens screens, Saying saying, Tasks tasks, Runnable changed) {
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
                                () -> change(
                                        now,
                                        before,
                                        () -> saying.messages()
                                                .say(saying.words().get("edit.undone")))));
    }

    private void change(Details before, Details now, Runnable told) {
        screens.afterSaving(() -> tasks.run(
                saying.words().get("job.open"),
                _ -> {
                    new Editing(desk.library()).change(before, now);
                    return desk.startAgain(now.work());
                },
                found -> {
                    changed.run();
                    if (screens.isOpen(now.work())) {
                        found.ifPresent(screens::show);
                    }
                    told.run();
                }));
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
