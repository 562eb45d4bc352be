package enface.cli.library;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.backup.Backup;
import enface.store.backup.Backups;
import enface.store.backup.Backups.Contents;
import enface.store.sql.StoreException;
import enface.study.act.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface library backup FILE | backups | restore FILE`
final class BackupCommands {

    private BackupCommands() {}

    @Command(name = "backup", mixinStandardHelpOptions = true, description = "Write a consistent copy.")
    static final class Write implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        Write(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (Files.exists(file)) {
                throw new Refusal(session.words().get("cli.backup.exists", file.toString()));
            }
            session.writing(file, () -> session.library().backup(file));
            return 0;
        }
    }

    @Command(
            name = "backups",
            mixinStandardHelpOptions = true,
            description = "The backups that were made by themselves, the newest first.")
    static final class All implements Callable<Integer> {

        private final Session session;

        All(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            for (var backup : new Backups(session.libraryFile()).all()) {
                var contents = Backups.look(backup);
                session.out()
                        .println(backup.made() + "\t"
                                + backup.reason().name().toLowerCase(Locale.ROOT) + "\t"
                                + contents.map(c -> c.works().size() + "\t" + c.notes())
                                        .orElse("\t")
                                + "\t" + backup.file());
            }
            return 0;
        }
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Take the library back to a copy of it; as it is now, it is kept as a backup.")
    static final class Restore implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE", description = "A file that `backup` wrote, or one that `backups` lists.")
        private Path file;

        @Option(names = "--dry-run", description = "Only say what is in it.")
        private boolean dryRun;

        Restore(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            if (!Files.exists(file)) {
                throw new Refusal(session.words().get("cli.file.unread", file.toString()));
            }
            var backup = look();
            tell(Backups.look(backup).orElseThrow(() -> new IOException(file.toString())));
            if (!dryRun) {
                var library = session.libraryFile();
                if (Files.exists(library) && Files.isSameFile(file, library)) {
                    throw new Refusal(session.words().get("cli.backup.same", file.toString()));
                }
                var aside = new Backups(library).restore(backup, Instant.now());
                session.say("cli.backup.aside", aside.toString());
            }
            return 0;
        }

        /// What goes wrong here is about the file that is named, and not about the library.
        private Backup look() throws IOException {
            try {
                return Backups.at(file);
            } catch (StoreException e) {
                throw new Refusal(new Sentences(session.words()).of(e, file));
            }
        }

        private void tell(Contents contents) {
            session.out().println("works\t" + contents.works().size());
            session.out().println("notes\t" + contents.notes());
            contents.works().forEach(title -> session.out().println("\t" + title));
        }
    }
}
