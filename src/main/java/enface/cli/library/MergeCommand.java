package enface.cli.library;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.study.library.WorkMerging;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enface merge WORK OTHER`
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Make one work of two that are the same speech.",
            "The versions of OTHER come into WORK, aligned with its original; notes, bookmarks and attempts come along.",
            "`enface undo WORK` takes it back."
        })
public final class MergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "WORK")
    private String work;

    @Parameters(index = "1", paramLabel = "OTHER")
    private String other;

    public MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var into = session.work(work);
        var merging = new WorkMerging(session.library(), session.importing(), InstantSource.system());
        if (merging.merge(into.id(), session.work(other).id(), session.progress())
                .isEmpty()) {
            throw new Refusal(session.words().get("cli.merge.same"));
        }
        session.endProgress();
        session.say("library.merged");
        return 0;
    }
}
