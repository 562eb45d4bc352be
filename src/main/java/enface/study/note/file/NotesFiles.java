package enface.study.note.file;

import enface.note.file.BadFile;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.publish.WholeFile;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes the notes of the open work into a file, and takes those of another one: what that would do is said first.
///
/// On the thread of the window only.
public final class NotesFiles {

    /// No notes of anybody are as long.
    private static final long MOST = 200L << 20;

    /// What a file holds for the work that is open.
    ///
    /// @param file its notes, where it has any
    /// @param would what taking them would do
    /// @param problem why not
    private record Look(Optional<NotesDocument> file, Taken would, String problem) {}

    private final Supplier<OpenWork> work;
    private final Means means;
    private final Saying saying;
    private final Tasks tasks;
    private final Runnable taken;

    /// @param taken runs when notes have come into the library
    public NotesFiles(Supplier<OpenWork> work, Means means, Saying saying, Tasks tasks, Runnable taken) {
        this.work = work;
        this.means = means;
        this.saying = saying;
        this.tasks = tasks;
        this.taken = taken;
    }

    private NotesExchange exchange() {
        return new NotesExchange(means.library());
    }

    /// What a file of the notes of this work is usually called.
    public String suggestedName() {
        var title = work.get().work().title(LanguageTag.forLocale(saying.words().locale()));
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".notes.json";
    }

    /// Writes all notes of the work, with what was typed just now.
    public void write(Path file) {
        var open = work.get();
        means.writing().ask(() -> exchange().of(open), document -> write(document, file));
    }

    private void write(NotesDocument document, Path file) {
        var text = NotesJson.write(document);
        tasks.run(
                saying.words().get("job.export"),
                _ -> {
                    WholeFile.write(file, draft -> Files.writeString(draft, text));
                    return document.notes().size();
                },
                count -> saying.messages().say(saying.words().get("notes.file.written", count, file.toString())));
    }

    /// Looks at a file, says what taking its notes would do, and offers to.
    public void look(Path file) {
        var open = work.get();
        tasks.run(saying.words().get("job.import", file.getFileName().toString()), _ -> looked(open, file), this::tell);
    }

    private Look looked(OpenWork open, Path file) {
        var words = saying.words();
        var nothing = new Taken(0, 0, 0, 0);
        try {
            if (Files.size(file) > MOST) {
                throw new BadFile("size");
            }
            var document = NotesJson.read(Files.readString(file));
            return new Look(Optional.of(document), exchange().take(open, document, true, true), "");
        } catch (BadFile e) {
            return new Look(
                    Optional.empty(),
                    nothing,
                    words.get("cli.file.bad", file.toString(), String.valueOf(e.getMessage())));
        } catch (CharacterCodingException _) {
            return new Look(Optional.empty(), nothing, words.get("cli.file.bad", file.toString(), "UTF-8"));
        } catch (IOException _) {
            return new Look(Optional.empty(), nothing, words.get("cli.file.unread", file.toString()));
        }
    }

    private void tell(Look look) {
        var words = saying.words();
        if (look.file().isEmpty()) {
            saying.messages().problem(look.problem());
            return;
        }
        var document = look.file().get();
        var would = look.would();
        if (would.added() + would.changed() == 0) {
            saying.messages().say(words.get("notes.file.nothing", would.same()));
            return;
        }
        var sentence = words.get(
                "notes.file.would", document.title(), would.added(), would.changed(), would.same(), would.lost());
        saying.messages().problem(sentence, words.get("notes.file.take"), () -> take(document));
    }

    private void take(NotesDocument document) {
        var open = work.get();
        means.writing().ask(() -> exchange().take(open, document, true, false), now -> {
            taken.run();
            saying.messages().say(saying.words().get("notes.file.taken", now.added(), now.changed(), now.lost()));
        });
    }
}
