package enface.study;

import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.correct.Correcting;
import enface.study.library.WorkMerging;
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
    private final InstantSource clock;
    private final WorkMerging merging;
    private Runnable changed = () -> {};

    Changes(Desk desk, WorkMerging merging, Screens screens, Saying saying, Tasks tasks, InstantSource clock) {
        this.clock = clock;
        this.merging = merging;
        this.desk = desk;
        this.screens = screens;
        this.saying = saying;
        this.tasks = tasks;
    }

    /// Is told when the library has changed.
    void onChanged(Runnable action) {
        changed = action;
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

    /// Makes another work part of one, and offers to take that back.
    ///
    /// @param into the work that stays
    public void merge(WorkId into, WorkId from) {
        screens.afterSaving(() ->
                tasks.run(saying.words().get("job.merge"), progress -> merging.merge(into, from, progress), made -> {
                    changed.run();
                    made.ifPresent(_ -> saying.messages()
                            .offer(
                                    saying.words().get("library.merged"),
                                    saying.words().get("edit.undo"),
                                    () -> part(into)));
                }));
    }

    private void part(WorkId into) {
        tasks.run(saying.words().get("job.merge"), _ -> new Correcting(desk.library(), clock).undo(into), _ -> {
            changed.run();
            saying.messages().say(saying.words().get("library.parted"));
        });
    }

    /// Removes a work with its texts and notes, and offers to bring it back.
    public void remove(WorkId id) {
        screens.afterSaving(() -> tasks.run(
                saying.words().get("job.remove"),
                _ -> desk.library().removedWorks().remove(id, clock.instant()),
                _ -> {
                    changed.run();
                    saying.messages()
                            .offer(
                                    saying.words().get("library.removed"),
                                    saying.words().get("edit.undo"),
                                    () -> bringBack(id));
                }));
    }

    private void bringBack(WorkId id) {
        tasks.run(
                saying.words().get("job.shelve"),
                _ -> desk.library().removedWorks().bringBack(id),
                _ -> {
                    changed.run();
                    saying.messages().say(saying.words().get("library.back"));
                });
    }
}
