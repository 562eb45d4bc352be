package enface.cli.term;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.Term;
import enface.store.term.Glossaries.Back;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `enface glossary undo`, `redo`
final class TakeBackCommands {

    private TakeBackCommands() {}

    private static int told(Session session, Back back, String nothing) {
        if (back.step().isEmpty()) {
            throw new Refusal(session.words().get(back.otherwise() ? "term.other-by-now" : nothing));
        }
        var step = back.step().get();
        session.out()
                .println((step.after().isEmpty() ? step.before() : step.after())
                        .stream()
                                .flatMap(p -> p.concept().terms().stream())
                                .map(Term::text)
                                .collect(Collectors.joining("; ")));
        return 0;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Take back the last change of an entry, in the window or here.")
    static final class Undo implements Callable<Integer> {

        private final Session session;

        Undo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return told(session, session.library().glossaries().undo(), "cli.undo.nothing");
        }
    }

    @Command(
            name = "redo",
            mixinStandardHelpOptions = true,
            description = "Make again the change of an entry that was taken back last.")
    static final class Redo implements Callable<Integer> {

        private final Session session;

        Redo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return told(session, session.library().glossaries().redo(), "cli.redo.nothing");
        }
    }
}
