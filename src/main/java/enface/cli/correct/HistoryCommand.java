package enface.cli.correct;

import enface.cli.part.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface history [WORK]`: the steps in texts and alignments.
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "What was corrected: number, time, work, version, what was done, the place.")
public final class HistoryCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "WORK")
    private Optional<String> work = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var correcting = Told.correcting(session);
        var steps = work.map(w -> correcting.steps(session.work(w).id())).orElseGet(correcting::steps);
        if (json) {
            session.out().println(Told.json(steps));
        } else {
            steps.forEach(step -> Told.tell(session, step));
        }
        return 0;
    }
}
