package enface.cli.correct;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.correct.Step;
import enface.text.WorkId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface undo [WORK]` and `enface redo [WORK]`: the last step in a text or an alignment, taken back or made again.
public final class UndoCommand {

    private UndoCommand() {}

    private static void tell(
            Session session,
            Optional<WorkId> work,
            Function<WorkId, Optional<Step>> deed,
            boolean all,
            String nothing) {
        var step =
                work.flatMap(deed).orElseThrow(() -> new Refusal(session.words().get(nothing)));
        Told.tell(session, step);
        for (var next = more(work, deed, all); next.isPresent(); next = more(work, deed, all)) {
            Told.tell(session, next.get());
        }
    }

    private static Optional<Step> more(Optional<WorkId> work, Function<WorkId, Optional<Step>> deed, boolean all) {
        return all ? work.flatMap(deed) : Optional.empty();
    }

    /// `enface undo`
    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description =
                    "Take back the last step in the texts and alignments of a work; without WORK the last of all.")
    public static final class Undo implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "0..1", paramLabel = "WORK")
        private Optional<String> work = Optional.empty();

        @Option(names = "--all", description = "All steps of the work, down to what was imported.")
        private boolean all;

        public Undo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var correcting = Told.correcting(session);
            var meant = work.map(w -> session.work(w).id()).or(correcting::madeLast);
            tell(session, meant, correcting::undo, all, "cli.undo.nothing");
            return 0;
        }
    }

    /// `enface redo`
    @Command(
            name = "redo",
            mixinStandardHelpOptions = true,
            description = "Make the step again that was taken back last; without WORK that of all works.")
    public static final class Redo implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "0..1", paramLabel = "WORK")
        private Optional<String> work = Optional.empty();

        @Option(names = "--all", description = "All steps of the work that were taken back.")
        private boolean all;

        public Redo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var correcting = Told.correcting(session);
            var meant = work.map(w -> session.work(w).id()).or(correcting::takenBackLast);
            tell(session, meant, correcting::redo, all, "cli.redo.nothing");
            return 0;
        }
    }
}
