package enface.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program writes what went wrong, for those who mend it, `enface0.log`. It is made with
/// the first line written, and two of half a megabyte are kept.
///
/// Where it cannot be written, nothing is: the program does not stop for want of a log.
final class LogFile extends Handler {

    private static final int LARGEST = 500_000;
    private static final int KEPT = 2;

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /// Sends all that is logged to a folder beside a library, `library.enface.log`, as [#open] does.
    static void beside(Path library) {
        open(folder(library));
    }

    /// The folder beside a library.
    static Path folder(Path library) {
        var file = library.toAbsolutePath();
        return file.resolveSibling(file.getFileName() + ".log");
    }

    /// Sends all that is logged to a file in this folder, and nothing of it to the terminal; errors that nobody
    /// catches too.
    static void open(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(folder));
        var log = System.getLogger(LogFile.class.getName());
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, error) -> log.log(System.Logger.Level.ERROR, "uncaught on " + thread.getName(), error));
    }

    @Override
    public synchronized void publish(LogRecord line) {
        try {
            if (file.isEmpty()) {
                file = Optional.of(made());
            }
            file.get().publish(line);
        } catch (IOException | UncheckedIOException e) {
            reportError("no log", e, ErrorManager.OPEN_FAILURE);
        }
    }

    private FileHandler made() throws IOException {
        Files.createDirectories(folder);
        var name = folder.resolve("enface").toString().replace("%", "%%");
        var made = new FileHandler(name + "%g.log", LARGEST, KEPT, true);
        made.setEncoding("UTF-8");
        made.setFormatter(new SimpleFormatter());
        return made;
    }

    @Override
    protected void reportError(String message, Exception cause, int code) {
        // not to the terminal either
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(FileHandler::close);
        file = Optional.empty();
    }
}
