package enface.cli.note;

import enface.cli.part.HelpOnly;
import enface.cli.part.Session;
import enface.note.Note;
import enface.note.Reply;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is done with a note that is there.
final class NoteDeeds {

    private NoteDeeds() {}

    private static int change(Session session, long number, UnaryOperator<Note> change) {
        var note = NotesCommands.note(session, number);
        var now = change.apply(note).changedAt(InstantSource.system().instant());
        session.library().notes().save(now, false);
        return 0;
    }

    @Command(name = "edit", description = "Change a note: what is not named stays.")
    static final class Edit implements Callable<Integer> {

        private final Session session;

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli fills it
        private HelpOnly help;

        @Parameters(paramLabel = "NOTE", description = "Its number, as notes list has it.")
        private long note;

        @Option(names = "--category", paramLabel = "C", description = "Empty for none.")
        private Optional<String> category = Optional.empty();

        @Option(names = "--severity", paramLabel = "S", description = "Empty for none.")
        private Optional<String> severity = Optional.empty();

        @Option(names = "--tag", paramLabel = "T", description = "In place of the tags it has; one empty for none.")
        private @Nullable List<String> tags;

        @Option(names = "--text", paramLabel = "MARKDOWN")
        private Optional<String> text = Optional.empty();

        Edit(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return change(session, note, n -> {
                var now = n;
                if (category.isPresent()) {
                    now = now.withCategory(NotesCommands.category(session, category.get()));
                }
                if (severity.isPresent()) {
                    now = now.withSeverity(NotesCommands.severity(session, now.category(), severity.get()));
                }
                if (tags != null) {
                    now = now.withTags(tags.stream().filter(t -> !t.isBlank()).toList());
                }
                return text.isPresent() ? now.withText(text.get()) : now;
            });
        }
    }

    @Command(name = "reply", description = "Reply to a note.")
    static final class Answer implements Callable<Integer> {

        private final Session session;

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli fills it
        private HelpOnly help;

        @Parameters(paramLabel = "NOTE")
        private long note;

        @Option(names = "--text", required = true, paramLabel = "MARKDOWN")
        private String text;

        Answer(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var now = InstantSource.system().instant();
            var reply = new Reply(NotesCommands.author(), text, now, now);
            return change(
                    session,
                    note,
                    n -> n.withReplies(Stream.concat(n.replies().stream(), Stream.of(reply))
                            .toList()));
        }
    }

    @Command(name = "done", description = "Say that a note is settled, or open again.")
    static final class Done implements Callable<Integer> {

        private final Session session;

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli fills it
        private HelpOnly help;

        @Parameters(paramLabel = "NOTE", arity = "1..*")
        private List<Long> notes = List.of();

        @Option(names = "--undo", description = "Open again.")
        private boolean undo;

        Done(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            notes.forEach(n -> NotesCommands.note(session, n)); // all of them or none
            notes.forEach(n -> change(session, n, note -> note.withDone(!undo)));
            return 0;
        }
    }

    @Command(name = "delete", description = "Delete notes.")
    static final class Delete implements Callable<Integer> {

        private final Session session;

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli fills it
        private HelpOnly help;

        @Parameters(paramLabel = "NOTE", arity = "1..*")
        private List<Long> notes = List.of();

        Delete(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var all = notes.stream().map(n -> NotesCommands.note(session, n)).toList();
            all.forEach(n -> session.library().notes().delete(n.id()));
            return 0;
        }
    }
}
