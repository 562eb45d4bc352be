package enface.cli.note;

import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.note.Category;
import enface.note.Note;
import enface.note.NoteId;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// `enface notes add WORK … | list | edit | reply | done | delete | score | review | export | import | merge`
public final class NotesCommands {

    private NotesCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("add WORK | list [WORK] | edit NOTE | reply NOTE | done NOTE | "
                        + "delete NOTE | score WORK | review WORK | export WORK FILE | import FILE | merge FILE"))
                .setCommandName("notes")
                .addSubcommand(new AddNote(session))
                .addSubcommand(new ListNotes(session))
                .addSubcommand(new NoteDeeds.Edit(session))
                .addSubcommand(new NoteDeeds.Answer(session))
                .addSubcommand(new NoteDeeds.Done(session))
                .addSubcommand(new NoteDeeds.Delete(session))
                .addSubcommand(new ScoreNotes(session))
                .addSubcommand(new ReviewNotes(session))
                .addSubcommand(new NoteFiles.Export(session))
                .addSubcommand(new NoteFiles.Import(session))
                .addSubcommand(new NoteFiles.Merge(session));
    }

    /// The note with this number.
    static Note note(Session session, long number) {
        return session.library()
                .notes()
                .find(new NoteId(number))
                .orElseThrow(() -> new Refusal(session.words().get("cli.note.none", Long.toString(number))));
    }

    /// The key of the category that a person means; empty for none.
    static String category(Session session, String wanted) {
        if (wanted.isEmpty()) {
            return "";
        }
        var schemes = session.library().schemes().all();
        return schemes.named(wanted)
                .map(Category::key)
                .orElseThrow(() -> new Refusal(session.words()
                        .get(
                                "cli.category.none",
                                wanted,
                                schemes.all().stream()
                                        .flatMap(s -> s.categories().stream())
                                        .map(Category::key)
                                        .collect(Collectors.joining(", ")))));
    }

    /// The key of a severity, where notes of this category are weighed.
    static String severity(Session session, String category, String wanted) {
        if (wanted.isEmpty()) {
            return "";
        }
        var known = session.library().schemes().all().of(category).map(s -> s.severities()).stream()
                .flatMap(s -> s.stream())
                .toList();
        return known.stream()
                .filter(s -> s.key().equals(wanted)
                        || s.words().words().values().stream()
                                .anyMatch(w -> w.name().equalsIgnoreCase(wanted)))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.words()
                        .get(
                                "cli.severity.none",
                                wanted,
                                known.isEmpty()
                                        ? "–"
                                        : known.stream().map(s -> s.key()).collect(Collectors.joining(", ")))))
                .key();
    }

    /// Who writes on this machine.
    static String author() {
        return System.getProperty("user.name", "");
    }
}
