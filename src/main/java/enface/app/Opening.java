package enface.app;

import enface.language.cut.Words;
import enface.store.Library;
import enface.store.backup.Backup;
import enface.store.backup.Backups;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.act.Sentences;
import enface.ui.part.FileDialogs;
import enface.ui.part.FxLater;
import enface.ui.part.FxThread;
import enface.ui.trouble.OpeningFailure;
import enface.ui.trouble.OpeningFailure.Help;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the library for the window, off its thread. Where that cannot be done, a person is told why and offered what
/// helps: to try again, the last good copy, another library, the folder it lies in.
final class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    /// After so long a person wants to know what is waited for.
    private static final Duration SOON = Duration.ofMillis(1_200);

    private final Stage stage;
    private final Consumer<String> show;
    private final Consumer<Library> opened;
    private final FxThread window = new FxThread();
    private final Words words = new Words(Locale.getDefault());

    /// @param show shows what is at an address in the program that is usual for it
    /// @param opened is given the library, on the thread of the window
    Opening(Stage stage, Consumer<String> show, Consumer<Library> opened) {
        this.stage = stage;
        this.show = show;
        this.opened = opened;
    }

    /// Returns at once. What goes wrong is logged beside the library it went wrong with.
    void open(Path file) {
        LogFile.beside(file);
        var callOff = new FxLater().after(SOON, () -> waitFor(file));
        Thread.ofPlatform().daemon().name("opening").start(() -> {
            try {
                var library = Library.open(file);
                window.execute(() -> {
                    callOff.run();
                    begin(file, library);
                });
            } catch (StoreException e) {
                LOG.log(System.Logger.Level.WARNING, "the library cannot be opened", e);
                window.execute(() -> {
                    callOff.run();
                    fail(file, e);
                });
            }
        });
    }

    /// Whatever goes wrong before a window stands there is told by a window of its own: nobody starts a program twice
    /// to see nothing twice.
    private void begin(Path file, Library library) {
        try {
            opened.accept(library);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "the window cannot be opened", e);
            OpeningFailure.show(
                    stage,
                    words,
                    words.get("failure.program", LogFile.folder(file).toString()),
                    List.of(quit()));
        }
    }

    private void waitFor(Path file) {
        OpeningFailure.showWaiting(stage, words, words.get("failure.waiting", file.toString()), quit());
    }

    private Help quit() {
        return new Help("failure-quit", words.get("failure.quit"), Platform::exit);
    }

    private void fail(Path file, StoreException e) {
        OpeningFailure.show(stage, words, new Sentences(words).of(e, file), helps(file, e.kind()));
    }

    private List<Help> helps(Path file, Kind kind) {
        var helps = new ArrayList<Help>();
        if (kind == Kind.BUSY || kind == Kind.NO_ACCESS || kind == Kind.FULL || kind == Kind.FAILED) {
            helps.add(new Help("failure-again", words.get("failure.again"), () -> open(file)));
        }
        if (kind == Kind.DAMAGED || kind == Kind.NOT_A_LIBRARY || kind == Kind.FAILED) {
            new Backups(file)
                    .all().stream()
                            .findFirst()
                            .ifPresent(last -> helps.add(new Help(
                                    "failure-copy",
                                    words.get("failure.copy", Date.from(last.made())),
                                    () -> restore(file, last))));
        }
        helps.add(new Help("failure-other", words.get("failure.other"), this::choose));
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> helps.add(new Help(
                        "failure-folder",
                        words.get("failure.folder"),
                        () -> show.accept(folder.toUri().toString()))));
        helps.add(quit());
        return helps;
    }

    private void choose() {
        new FileDialogs(stage)
                .toOpen(words.get("failure.other")).stream().findFirst().ifPresent(this::open);
    }

    private void restore(Path file, Backup backup) {
        try {
            new Backups(file).restore(backup, Instant.now());
            open(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the copy cannot be opened", e);
            OpeningFailure.show(stage, words, new Sentences(words).of(e, file), helps(file, Kind.NO_ACCESS));
        }
    }
}
