package enface.study.note.file;

import enface.note.Note;
import enface.note.file.BadFile;
import enface.publish.WholeFile;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.note.file.NotesSource.Brought;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Shortened;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes the notes of the open work into a file, and takes those of another one, in any of [NotesFormat]: what that
/// would do is shown first, and it can be taken back.
///
/// On the thread of the window only.
public final class NotesFiles {

    /// No notes of anybody are as long.
    private static final long MOST = 200L << 20;

    /// What a file holds for the work that is open.
    ///
    /// @param title of the work it is on, or the name of the file where it does not say
    /// @param would what taking it would do
    /// @param passed what of it nobody here can follow, a sentence each
    public record Look(String title, Brought brought, Taken would, List<String> passed) {

        public Look {
            passed = List.copyOf(passed);
        }

        /// Whether some passage of a note was not found for certain.
        public boolean isDoubtful(Note note) {
            return would.doubtful().contains(note.token());
        }
    }

    /// @param look what a file holds; nothing where that is no notes
    /// @param problem why not
    private record Looked(Optional<Look> look, String problem) {}

    private final Supplier<OpenWork> work;
    private final Means means;
    private final Saying saying;
    private final Tasks tasks;
    private final Undoing undoing;

    /// How what was taken is taken back.
    ///
    /// @param taken what was taken so far
    /// @param moment tells what else was done
    /// @param changed runs when notes have come into the library, or gone again
    public record Undoing(TakenNotes taken, Supplier<Object> moment, Runnable changed) {}

    public NotesFiles(Supplier<OpenWork> work, Means means, Saying saying, Tasks tasks, Undoing undoing) {
        this.work = work;
        this.means = means;
        this.saying = saying;
        this.tasks = tasks;
        this.undoing = undoing;
    }

    /// The work whose notes they are.
    public OpenWork work() {
        return work.get();
    }

    private NotesExchange exchange() {
        return new NotesExchange(means.library());
    }

    /// What a file of the notes of this work is usually called.
    public String suggestedName() {
        var title = work.get().work().title(LanguageTag.forLocale(saying.words().locale()));
        return Shortened.asFileName(title) + ".notes.json";
    }

    /// Writes all notes of the work, with what was typed just now, in the format that the name speaks of, else in ours.
    public void write(Path file) {
        var open = work.get();
        var format = NotesFormat.of(file).orElse(NotesFormat.JSON);
        var locale = saying.words().locale();
        means.writing()
                .ask(
                        () -> {
                            var document = exchange().of(open);
                            var schemes = means.library().schemes().all();
                            boolean leaves = !format.holdsSchemes()
                                    && !document.schemes().isEmpty();
                            return new Ready(
                                    format.text(document, open, schemes, locale),
                                    document.notes().size(),
                                    leaves);
                        },
                        ready -> write(ready, file));
    }

    /// @param leaves whether schemes of one's own stay behind
    private record Ready(String text, int count, boolean leaves) {}

    private void write(Ready ready, Path file) {
        tasks.run(
                saying.words().get("job.export"),
                _ -> {
                    WholeFile.write(file, draft -> Files.writeString(draft, ready.text()));
                    return ready.count();
                },
                count -> {
                    var said = saying.words().get("notes.file.written", count, file.toString());
                    if (ready.leaves()) {
                        saying.messages().problem(said + " " + saying.words().get("notes.file.no-schemes"));
                    } else {
                        saying.messages().say(said);
                    }
                });
    }

    /// Looks at a file, and shows what taking its notes would do; what holds nothing new is only told.
    ///
    /// @param show is given what is worth being shown
    public void look(Path file, Consumer<Look> show) {
        var open = work.get();
        tasks.run(
                saying.words().get("job.import", file.getFileName().toString()),
                _ -> looked(open, file),
                looked -> tell(looked, show));
    }

    private Looked looked(OpenWork open, Path file) {
        var words = saying.words();
        try {
            if (Files.size(file) > MOST) {
                throw new BadFile("size");
            }
            var brought = NotesSource.read(Files.readString(file), means.clock().instant())
                    .on(open);
            var passed = new PassedWords(words).of(brought.passed());
            var told = brought.document().title();
            var title = told.isBlank() ? String.valueOf(file.getFileName()) : told;
            var would = brought.take(means.library(), open, true, true);
            return new Looked(Optional.of(new Look(title, brought, would, passed)), "");
        } catch (BadFile e) {
            return new Looked(
                    Optional.empty(), words.get("cli.file.bad", file.toString(), String.valueOf(e.getMessage())));
        } catch (CharacterCodingException _) {
            return new Looked(Optional.empty(), words.get("cli.file.bad", file.toString(), "UTF-8"));
        } catch (IOException _) {
            return new Looked(Optional.empty(), words.get("cli.file.unread", file.toString()));
        }
    }

    private void tell(Looked looked, Consumer<Look> show) {
        var words = saying.words();
        if (looked.look().isEmpty()) {
            saying.messages().problem(looked.problem());
            return;
        }
        var look = looked.look().get();
        var would = look.would();
        if (would.added() + would.changed() == 0 && look.passed().isEmpty()) {
            saying.messages().say(words.get("notes.file.nothing", would.same()));
            return;
        }
        show.accept(look);
    }

    /// Takes what was shown, and offers to take it back.
    public void take(Look look) {
        var open = work.get();
        means.writing().ask(() -> look.brought().take(means.library(), open, true, false), now -> {
            undoing.changed.run();
            var back = undoing.taken.add(open.work().id(), undoing.moment.get(), () -> takeBack(open, now));
            var words = saying.words();
            saying.messages()
                    .offer(
                            words.get("notes.file.taken", now.added(), now.changed(), now.lost()),
                            words.get("notes.file.undo"),
                            back);
        });
    }

    private void takeBack(OpenWork open, Taken now) {
        means.writing().ask(() -> exchange().takeBack(open, now), back -> {
            undoing.changed.run();
            saying.messages().say(saying.words().get("notes.file.back", back));
        });
    }
}
