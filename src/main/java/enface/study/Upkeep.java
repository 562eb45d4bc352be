package enface.study;

import enface.job.Progress;
import enface.store.Library;
import enface.store.backup.Backups;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.find.Indexing;
import java.time.Duration;
import java.time.InstantSource;

/// What a library needs when it is opened, beside all else: what a killed program left is swept away, the backup of the
/// day is made, and an index of an earlier program is renewed.
final class Upkeep {

    /// So long a work that was removed can be brought back.
    private static final Duration KEPT = Duration.ofDays(30);

    private final Library library;
    private final Saying saying;
    private final Tasks tasks;
    private final InstantSource clock;

    Upkeep(Library library, Saying saying, Tasks tasks, InstantSource clock) {
        this.library = library;
        this.saying = saying;
        this.tasks = tasks;
        this.clock = clock;
    }

    void begin() {
        tasks.runUnseen(this::tidy, due -> {
            if (due) {
                renewIndex();
            }
        });
    }

    private boolean tidy(Progress progress) {
        library.works().sweep(progress);
        library.removedWorks().clear(clock.instant().minus(KEPT), library.works()::discard, progress);
        new Backups(library.file()).makeDaily(clock.instant(), library::backup);
        return new Indexing(library).isDue();
    }

    /// Seen, since a large library takes a while.
    private void renewIndex() {
        var words = saying.words();
        tasks.run(
                progress -> {
                    new Indexing(library).renew(progress);
                    return true;
                },
                words.get("job.index"),
                () -> saying.messages().say(saying.words().get("library.index-later")));
    }
}
