package enface.cli.note;

import enface.cli.part.Asked;
import enface.cli.part.PersonsFile;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesFormat;
import enface.study.note.file.NotesSource;
import enface.study.note.file.PassedWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Notes as files that people hand to each other.
final class NoteFiles {

    private NoteFiles() {}

    @Command(name = "export", description = "Write the notes of a work into a file that others can import.")
    static final class Export extends Asked {

        @Parameters(index = "0", paramLabel = "WORK")
        private String work;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES}; without it what the name of the file ends in, else JSON. "
                        + "JSONLD are annotations of the web (W3C).")
        private Optional<NotesFormat> format = Optional.empty();

        Export(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var open = session.desk().open(session.work(work).id()).orElseThrow();
            var meant = format.or(() -> NotesFormat.of(file)).orElse(NotesFormat.JSON);
            var document = new NotesExchange(session.library()).of(open);
            var schemes = session.library().schemes().all();
            var text = meant.text(document, open, schemes, session.words().locale());
            session.write(file, draft -> Files.writeString(draft, text));
            if (!meant.holdsSchemes() && !document.schemes().isEmpty()) {
                session.sayWords(session.words().get("notes.file.no-schemes"));
            }
            return 0;
        }
    }

    /// Takes the notes of a file into a work.
    abstract static class Taking extends Asked {

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--into", paramLabel = "WORK", description = "The work; otherwise the one with its title.")
        private Optional<String> into = Optional.empty();

        Taking(Session session) {
            super(session);
        }

        /// @param merges whether what is here takes what is newer there
        int take(boolean merges, boolean tries) {
            var words = session.words();
            var source = PersonsFile.read(session, file, text -> NotesSource.read(text, Instant.now()));
            var title = into.orElse(source.title());
            if (title.isBlank()) {
                throw new Refusal(words.get("cli.notes.into", file.toString()));
            }
            var open = session.desk().open(session.work(title).id()).orElseThrow();
            var brought = source.on(open);
            var name = String.valueOf(file.getFileName());
            var exchange = new NotesExchange(session.library()).inSteps(name, Instant.now());
            var taken = brought.take(exchange, open, merges, tries);
            new PassedWords(words).of(brought.passed()).forEach(session::sayWords);
            session.out()
                    .println(words.get(
                            tries ? "cli.notes.would-take" : "cli.notes.taken",
                            taken.added(),
                            taken.changed(),
                            taken.same(),
                            taken.lost()));
            return 0;
        }
    }

    @Command(
            name = "import",
            description = "Add the notes of a file (notes of Enface, annotations of the web, Hypothesis); "
                    + "those that are here already stay as they are.")
    static final class Import extends Taking {

        @Option(names = "--dry-run", description = "Change nothing, and say what would be done.")
        private boolean tries;

        Import(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return take(false, tries);
        }
    }

    @Command(
            name = "merge",
            description = "Add the notes of a file, and take for those that are here what is newer there, and replies.")
    static final class Merge extends Taking {

        @Option(names = "--dry-run", description = "Change nothing, and say what would be done.")
        private boolean tries;

        Merge(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return take(true, tries);
        }
    }
}
