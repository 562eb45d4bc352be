package enface.study;

import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.correct.Correcting;
import enface.study.library.WorkMerging;
import enface.study.share.Content;
import enface.study.share.ExportFormat;
import enface.study.share.ExportingMany;
import enface.study.work.Desk;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

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

    /// Removes works with their texts and notes, and offers to bring them back.
    public void remove(List<WorkId> works) {
        screens.afterSaving(() -> tasks.run(
                saying.words().get("job.remove"),
                _ -> desk.library().removedWorks().removeAll(works, clock.instant()),
                removed -> {
                    changed.run();
                    saying.messages()
                            .offer(
                                    saying.words().get("library.removed", removed),
                                    saying.words().get("edit.undo"),
                                    () -> bringBack(works));
                }));
    }

    private void bringBack(List<WorkId> works) {
        tasks.run(
                saying.words().get("job.shelve"),
                _ -> desk.library().removedWorks().bringBackAll(works),
                back -> {
                    changed.run();
                    saying.messages().say(saying.words().get("library.back", back));
                });
    }

    /// Writes works into a folder, a file each, and says what came of it.
    ///
    /// @param content what of each is wanted, as far as the format has a place for it
    public void export(List<WorkId> works, ExportFormat format, Content content, Path folder) {
        var words = saying.words();
        screens.afterSaving(() -> tasks.run(
                words.get("job.export"),
                progress -> new ExportingMany(desk, words).write(works, format, content, folder, progress),
                done -> {
                    var said = words.get("library.exported", done.files().size(), folder.toString());
                    if (done.left().isEmpty()) {
                        saying.messages().say(said);
                    } else {
                        saying.messages()
                                .problem(said + " "
                                        + words.get(
                                                "library.export.left",
                                                done.left().size(),
                                                done.left().getFirst()));
                    }
                }));
    }
}
