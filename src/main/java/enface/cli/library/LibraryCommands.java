package enface.cli.library;

import enface.cli.part.CommandGroup;
import enface.cli.part.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `enface library backup | backups | restore | check | stats | remove | removed | bring-back | unsaved`
public final class LibraryCommands {

    private LibraryCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(
                        new CommandGroup(
                                "backup FILE | backups | restore FILE | check | stats | remove WORK… | removed | bring-back NUMBER | unsaved"))
                .setCommandName("library")
                .addSubcommand(new BackupCommands.Write(session))
                .addSubcommand(new BackupCommands.All(session))
                .addSubcommand(new BackupCommands.Restore(session))
                .addSubcommand(new Check(session))
                .addSubcommand(new Stats(session))
                .addSubcommand(new RemovalCommands.Remove(session))
                .addSubcommand(new RemovalCommands.All(session))
                .addSubcommand(new RemovalCommands.BringBack(session))
                .addSubcommand(new UnsavedCommand(session));
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Whether the file is sound.")
    static final class Check implements Callable<Integer> {

        private final Session session;

        Check(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var problems = session.library().check();
            problems.forEach(session.out()::println);
            if (problems.isEmpty()) {
                session.out().println("ok");
            }
            return problems.isEmpty() ? 0 : 1;
        }
    }

    @Command(name = "stats", mixinStandardHelpOptions = true, description = "How much the library holds.")
    static final class Stats implements Callable<Integer> {

        private final Session session;

        Stats(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var figures = session.library().figures();
            var out = session.out();
            out.println("works\t" + figures.works());
            out.println("versions\t" + figures.versions());
            out.println("segments\t" + figures.segments());
            out.println("beads\t" + figures.beads());
            out.println("concepts\t" + figures.concepts());
            out.println("notes\t" + figures.notes());
            out.println("bytes\t" + figures.bytes());
            return 0;
        }
    }
}
