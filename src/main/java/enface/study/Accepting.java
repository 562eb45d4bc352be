package enface.study;

import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.importing.ImportModel;
import enface.study.importing.Importing;
import enface.study.importing.Importing.Accepted;
import enface.study.note.file.NotesExchange.Taken;
import java.util.List;

/// Puts what was recognised in files into the library, and opens it. Onto a work that is there already come the notes
/// of the files alone; that is told, and can be taken back.
///
/// On the thread of the window only.
final class Accepting {

    private final Screens screens;
    private final Importing importing;
    private final Saying saying;
    private final Tasks tasks;
    private Runnable takeBack = () -> {};

    Accepting(Screens screens, Importing importing, Saying saying, Tasks tasks) {
        this.screens = screens;
        this.importing = importing;
        this.saying = saying;
        this.tasks = tasks;
    }

    /// Takes back the last step in the open work, where a person wants that.
    void whenTakenBack(Runnable action) {
        takeBack = action;
    }

    /// Once, however often it is asked.
    ///
    /// @param changed is told when the library has something new
    void accept(ImportModel model, Runnable changed) {
        if (!model.accept()) {
            return;
        }
        tasks.run(
                saying.words().get("job.store"),
                p -> importing.accept(
                        model.prepared(), importing.files(model.origin().files()), p),
                accepted -> {
                    changed.run();
                    if (accepted.stream().anyMatch(a -> a.notes().isNew())) {
                        openWithNotes(accepted);
                    } else {
                        screens.open(accepted.getFirst().id());
                    }
                },
                () -> {
                    model.acceptNoMore();
                    tasks.runUnseen(importing::sweep, _ -> {});
                });
    }

    /// Opens the first work, says what notes came onto those that were there, and offers to take back what came onto
    /// this one.
    private void openWithNotes(List<Accepted> accepted) {
        var first = accepted.getFirst();
        tasks.run(saying.words().get("job.open"), _ -> screens.desk().start(first.id()), start -> {
            start.ifPresent(screens::show);
            var notes = accepted.stream().map(Accepted::notes).toList();
            var said = saying.words()
                    .get(
                            "notes.file.taken",
                            notes.stream().mapToInt(Taken::added).sum(),
                            notes.stream().mapToInt(Taken::changed).sum(),
                            notes.stream().mapToInt(Taken::lost).sum());
            if (first.notes().isNew()) {
                saying.messages().offer(said, saying.words().get("notes.file.undo"), takeBack);
            } else {
                saying.messages().say(said);
            }
        });
    }
}
