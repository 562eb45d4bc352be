package enface.cli.note;

import enface.cli.part.Asked;
import enface.cli.part.Session;
import enface.note.Note;
import enface.note.Reply;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is done with a note that is there.
final class NoteDeeds {

    private NoteDeeds() {}

    /// Is done with one note.
    abstract static class OnNote extends Asked {

        @Parameters(paramLabel = "NOTE", description = "Its number, as notes list has it.")
        private long note;

        OnNote(Session session) {
            super(session);
        }

        int change(UnaryOperator<Note> change) {
            save(session, NotesCommands.note(session, note), change);
            return 0;
        }
    }

    /// Is done with several notes: with all of them or none.
    abstract static class OnNotes extends Asked {

        @Parameters(paramLabel = "NOTE", arity = "1..*", description = "Their numbers, as notes list has them.")
        private List<Long> notes = List.of();

        OnNotes(Session session) {
            super(session);
        }

        List<Note> all() {
            return notes.stream().map(n -> NotesCommands.note(session, n)).toList();
        }
    }

    private static void save(Session session, Note note, UnaryOperator<Note> change) {
        var now = change.apply(note).changedAt(InstantSource.system().instant());
        session.library().notes().merge(note, now, false, false); // others may write in it at this moment
    }

    @Command(name = "edit", description = "Change a note: what is not named stays.")
    static final class Edit extends OnNote {

        @Option(names = "--category", paramLabel = "C", description = "Empty for none.")
        private Optional<String> category = Optional.empty();

        @Option(names = "--severity", paramLabel = "S", description = "Empty for none.")
        private Optional<String> severity = Optional.empty();

        @Option(names = "--tag", paramLabel = "T", description = "In place of the tags it has; one empty for none.")
        private @Nullable List<String> tags;

        @Option(names = "--text", paramLabel = "MARKDOWN")
        private Optional<String> text = Optional.empty();

        Edit(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return change(n -> {
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
    static final class Answer extends OnNote {

        @Option(names = "--text", required = true, paramLabel = "MARKDOWN")
        private String text;

        Answer(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var now = InstantSource.system().instant();
            var reply = new Reply(NotesCommands.author(), text, now, now);
            return change(n -> n.withReplies(
                    Stream.concat(n.replies().stream(), Stream.of(reply)).toList()));
        }
    }

    @Command(name = "done", description = "Say that a note is settled, or open again.")
    static final class Done extends OnNotes {

        @Option(names = "--undo", description = "Open again.")
        private boolean undo;

        Done(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            all().forEach(note -> save(session, note, n -> n.withDone(!undo)));
            return 0;
        }
    }

    @Command(name = "delete", description = "Delete notes.")
    static final class Delete extends OnNotes {

        Delete(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            all().forEach(n -> session.library().notes().delete(n.id()));
            return 0;
        }
    }
}
