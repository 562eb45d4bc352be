package enface.study.preference;

import enface.store.Figures;
import enface.store.Library;
import enface.store.backup.Backup;
import enface.store.backup.Backups;
import enface.store.backup.Backups.Contents;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.setting.ProgramSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Where the library lies: looked at, checked, backed up, moved, taken back to a backup, or left for another.
///
/// On the thread of the window only; what takes long is done off it.
public final class LibraryPlace {

    /// Goes on with another library in this window.
    @FunctionalInterface
    public interface Reopening {

        /// @param between done when the library is closed, before the other is opened
        /// @param said told when that is open
        void to(Path file, Runnable between, String said);
    }

    /// A backup and what is in it.
    public record Listed(Backup backup, Contents contents) {}

    private final Means means;
    private final ProgramSettings program;
    private final Saying saying;
    private final Tasks tasks;
    private final BooleanSupplier save;
    private Reopening reopening = (_, _, _) -> {};

    /// @param save saves what was typed, and tells whether all of it is in the library
    public LibraryPlace(Means means, ProgramSettings program, Saying saying, Tasks tasks, BooleanSupplier save) {
        this.means = means;
        this.program = program;
        this.saying = saying;
        this.tasks = tasks;
        this.save = save;
    }

    /// Does what goes on with another library; the program sets it.
    public void onReopening(Reopening action) {
        reopening = action;
    }

    /// Goes on in another file with all that can be read of the library and all that is not saved yet.
    public void saveElsewhere(Path file) {
        tasks.run(
                saying.words().get("job.elsewhere"),
                _ -> {
                    library().moveTo(file);
                    return file;
                },
                done -> {
                    means.writing().hurry();
                    saying.messages().say(saying.words().get("library.elsewhere.done", done.toString()));
                });
    }

    private Library library() {
        return means.library();
    }

    public Path file() {
        return library().file();
    }

    private Backups backups() {
        return new Backups(file());
    }

    /// How much the library holds.
    public void figures(Consumer<Figures> then) {
        tasks.runUnseen(_ -> library().figures(), then);
    }

    /// The backups there are, the newest first, each with what is in it; those that cannot be read are left out.
    public void backups(Consumer<List<Listed>> then) {
        tasks.runUnseen(
                _ -> backups().all().stream()
                        .flatMap(b -> Backups.look(b).map(c -> new Listed(b, c)).stream())
                        .toList(),
                then);
    }

    /// Checks the file, and says what came of it.
    public void check() {
        tasks.run(saying.words().get("job.check"), _ -> library().check(), problems -> {
            var words = saying.words();
            if (problems.isEmpty()) {
                saying.messages().say(words.get("preferences.library.sound"));
            } else {
                saying.messages().problem(words.get("preferences.library.unsound", problems.getFirst()));
            }
        });
    }

    /// Writes a copy of the library.
    ///
    /// @param copy is replaced where it is there, unless it is the library itself
    public void backUp(Path copy) {
        tasks.run(
                saying.words().get("job.backup"),
                _ -> {
                    copy(copy);
                    return copy;
                },
                done -> saying.messages().say(saying.words().get("preferences.library.backed-up", done.toString())));
    }

    private void copy(Path copy) {
        try {
            if (Files.exists(copy) && Files.isSameFile(copy, file())) {
                throw new IOException(copy.toString());
            }
            var made = copy.resolveSibling(copy.getFileName() + ".new");
            Files.deleteIfExists(made);
            library().backup(made);
            Files.move(made, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes on with another library from now on, which is made where it is not there.
    public void open(Path other) {
        leaveFor(other.toAbsolutePath(), () -> {}, saying.words().get("preferences.library.opened", other.toString()));
    }

    /// Goes on with this library in another place from now on; the file stays where it was, and a person is told so.
    ///
    /// @param to where nothing is yet, or what may be replaced
    public void move(Path to) {
        var from = file();
        tasks.run(
                saying.words().get("job.move"),
                _ -> {
                    copy(to);
                    return to.toAbsolutePath();
                },
                done -> leaveFor(
                        done,
                        () -> {},
                        saying.words().get("preferences.library.moved", done.toString(), from.toString())));
    }

    /// Takes the library back to a backup; as it is now, it becomes a backup itself.
    public void restore(Backup backup) {
        var backups = backups();
        leaveFor(
                file(),
                () -> {
                    try {
                        backups.restore(backup, means.clock().instant());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                saying.words().get("preferences.library.restored", Date.from(backup.made())));
    }

    private void leaveFor(Path file, Runnable between, String said) {
        if (!save.getAsBoolean()) {
            saying.messages().problem(saying.words().get("window.not-saved"));
            return;
        }
        if (!file.equals(file())) {
            program.libraryProperty().set(Optional.of(file));
        }
        reopening.to(file, between, said);
    }
}
