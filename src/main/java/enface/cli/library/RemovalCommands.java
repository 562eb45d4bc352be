package enface.cli.library;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enface library remove | removed | bring-back`
final class RemovalCommands {

    private RemovalCommands() {}

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Remove works with their texts and notes; for 30 days they can be brought back.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "1..*", paramLabel = "WORK")
        private List<String> works = List.of();

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var ids = works.stream().map(w -> session.work(w).id()).toList();
            session.library().removedWorks().removeAll(ids, Instant.now());
            return 0;
        }
    }

    @Command(
            name = "removed",
            mixinStandardHelpOptions = true,
            description = "The works that were removed: number, when, title.")
    static final class All implements Callable<Integer> {

        private final Session session;

        All(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.library()
                    .removedWorks()
                    .all()
                    .forEach(r ->
                            session.out().println(r.was().value() + "\t" + r.at() + "\t" + Tabbed.escape(r.title())));
            return 0;
        }
    }

    @Command(name = "bring-back", mixinStandardHelpOptions = true, description = "Bring back a work that was removed.")
    static final class BringBack implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "NUMBER", description = "As `enface library removed` gives it.")
        private long number;

        BringBack(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var works = session.library().removedWorks();
            boolean there = works.all().stream().anyMatch(r -> r.was().value() == number);
            if (!there || !works.bringBack(new WorkId(number))) {
                throw new Refusal(session.words().get("cli.removed.none", Long.toString(number)));
            }
            return 0;
        }
    }
}
