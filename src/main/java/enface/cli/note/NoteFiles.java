package enface.cli.note;

import enface.cli.part.Asked;
import enface.cli.part.PersonsFile;
import enface.cli.part.Session;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.study.note.file.NotesExchange;
import java.nio.file.Files;
import java.nio.file.Path;
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

        Export(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var open = session.desk().open(session.work(work).id()).orElseThrow();
            var text = NotesJson.write(new NotesExchange(session.library()).of(open));
            session.write(file, draft -> Files.writeString(draft, text));
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
            NotesDocument document = PersonsFile.read(session, file, NotesJson::read);
            var work = session.work(into.orElse(document.title()));
            var open = session.desk().open(work.id()).orElseThrow();
            var taken = new NotesExchange(session.library()).take(open, document, merges, tries);
            session.out()
                    .println(session.words()
                            .get(
                                    tries ? "cli.notes.would-take" : "cli.notes.taken",
                                    taken.added(),
                                    taken.changed(),
                                    taken.same(),
                                    taken.lost()));
            return 0;
        }
    }

    @Command(name = "import", description = "Add the notes of a file; those that are here already stay as they are.")
    static final class Import extends Taking {

        Import(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return take(false, false);
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
