package enface.app;

import enface.language.cut.Words;
import enface.store.Library;
import enface.store.backup.Backup;
import enface.store.backup.Backups;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import enface.study.act.Sentences;
import enface.study.setting.ProgramSettings;
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
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the library for the window, off its thread. Where that cannot be done, a person is told why, in their language
/// and light, and offered what helps: to try again, the last good copy, another library, the folder it lies in.
final class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    /// After so long a person wants to know what is waited for.
    private static final Duration SOON = Duration.ofMillis(1_200);

    /// So many titles tell what is in a copy.
    private static final int TITLES = 3;

    private final Stage stage;
    private final Consumer<String> show;
    private final BiConsumer<Library, Optional<String>> opened;
    private final FxThread window = new FxThread();
    private final OpeningFailure failure;
    private final Words words;
    private Optional<String> said = Optional.empty();

    /// @param show shows what is at an address in the program that is usual for it
    /// @param opened is given the library and what is to be said of it, on the thread of the window
    Opening(Stage stage, ProgramSettings program, Consumer<String> show, BiConsumer<Library, Optional<String>> opened) {
        this.stage = stage;
        this.show = show;
        this.opened = opened;
        words = new Words(program.locale());
        failure = new OpeningFailure(stage, words, program.lightProperty());
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
            opened.accept(library, said);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "the window cannot be opened", e);
            failure.show(words.get("failure.program", LogFile.folder(file).toString()), "", List.of(quit()));
        }
    }

    private void waitFor(Path file) {
        failure.showWaiting(words.get("failure.waiting", file.toString()), quit());
    }

    private Help quit() {
        return new Help("failure-quit", words.get("failure.quit"), Platform::exit);
    }

    private void fail(Path file, StoreException e) {
        fail(file, e, e.kind());
    }

    private void fail(Path file, Exception e, Kind kind) {
        var copy = lastCopy(file, kind);
        failure.show(new Sentences(words).of(e, file), copy.map(this::inside).orElse(""), helps(file, kind, copy));
    }

    /// The last good copy, where one would help.
    private static Optional<Backup> lastCopy(Path file, Kind kind) {
        boolean helps = kind == Kind.DAMAGED || kind == Kind.NOT_A_LIBRARY || kind == Kind.FAILED;
        return helps ? new Backups(file).all().stream().findFirst() : Optional.empty();
    }

    /// What is in a copy, and what becomes of the library as it is.
    private String inside(Backup copy) {
        return Backups.look(copy)
                .map(contents -> words.get(
                        "failure.copy.inside",
                        Date.from(copy.made()),
                        words.get(
                                "preferences.library.figures",
                                contents.works().size(),
                                contents.notes(),
                                Math.max(0.1, copy.bytes() / 1_000_000.0)),
                        contents.works().stream()
                                .filter(title -> !title.isBlank())
                                .limit(TITLES)
                                .collect(Collectors.joining(" · "))))
                .orElse("");
    }

    private List<Help> helps(Path file, Kind kind, Optional<Backup> copy) {
        var helps = new ArrayList<Help>();
        if (kind == Kind.BUSY || kind == Kind.NO_ACCESS || kind == Kind.FULL || kind == Kind.FAILED) {
            helps.add(new Help("failure-again", words.get("failure.again"), () -> open(file)));
        }
        copy.ifPresent(last -> helps.add(new Help(
                "failure-copy", words.get("failure.copy", Date.from(last.made())), () -> restore(file, last))));
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
            said = Optional.of(words.get("failure.restored", Date.from(backup.made())));
            open(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the copy cannot be opened", e);
            fail(file, e, Kind.NO_ACCESS);
        }
    }
}
