package enface.cli.correct;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enface undo [WORK]` and `enface redo [WORK]`: the last step in a text or an alignment, taken back or made again.
public final class UndoCommand {

    private UndoCommand() {}

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

        public Undo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var correcting = Told.correcting(session);
            var meant = work.map(w -> session.work(w).id()).or(correcting::madeLast);
            var step = meant.flatMap(correcting::undo)
                    .orElseThrow(() -> new Refusal(session.words().get("cli.undo.nothing")));
            Told.tell(session, step);
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

        public Redo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var correcting = Told.correcting(session);
            var meant = work.map(w -> session.work(w).id()).or(correcting::takenBackLast);
            var step = meant.flatMap(correcting::redo)
                    .orElseThrow(() -> new Refusal(session.words().get("cli.redo.nothing")));
            Told.tell(session, step);
            return 0;
        }
    }
}
