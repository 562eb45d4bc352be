package enface.app;

import enface.align.Aligner;
import enface.align.LazyAligner;
import enface.align.StandardAligner;
import enface.align.lexicon.PackedLexicon;
import enface.cli.CommandLineProgram;
import enface.cli.CommandLineProgram.Surroundings;
import enface.cli.CommandLineProgram.Watched;
import enface.cli.CommandLineProgram.WindowCall;
import enface.cli.LibraryFile;
import enface.language.cut.Words;
import enface.study.act.Sentences;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the program starts.
public final class Main {

    private Main() {}

    /// Runs the command line, which opens the window when no command is given.
    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /// The same, without ending the process: gives its exit status.
    static int run(String... arguments) {
        if (System.getProperty(Words.FOLDER) == null) {
            System.setProperty(
                    Words.FOLDER,
                    DataFolder.settings().resolveSibling("languages").toString());
        }
        try {
            var surroundings = surroundings();
            if (!CommandLineProgram.tellsOfItself(arguments)) { // which needs neither a log nor a library
                LogFile.beside(library(arguments).orElse(surroundings.defaultLibrary()));
                NativeLibrary.find();
            }
            return CommandLineProgram.run(surroundings, arguments);
        } catch (RuntimeException | Error e) { // the log alone would end the program in silence
            utf8(FileDescriptor.err).println(new Sentences(new Words(Locale.getDefault())).of(e, Path.of("")));
            return 1;
        }
    }

    /// The library that is named, as `--library FILE`, `--library=FILE` or by itself: needed before the command line
    /// is read, since the log lies beside it.
    static Optional<Path> library(String... arguments) {
        var option = "--library";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return path(arguments[i + 1]);
            }
            if (arguments[i].startsWith(option + "=")) {
                return path(arguments[i].substring(option.length() + 1));
            }
        }
        return LibraryFile.alone(Arrays.stream(arguments)
                .map(Main::path)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty(); // the command line will say so
        }
    }

    private static Surroundings surroundings() {
        var err = utf8(FileDescriptor.err);
        var words = new Words(Locale.getDefault());
        return new Surroundings(
                utf8(FileDescriptor.out),
                err,
                new Watched(isTerminal("1"), isTerminal("2")),
                words,
                aligner(),
                DataFolder.library(),
                call -> openWindow(call, err, words));
    }

    /// The aligner with all it ships with; the dictionary is unpacked when something is first aligned.
    static Aligner aligner() {
        return new LazyAligner(() -> new StandardAligner(List.of(PackedLexicon.chineseEnglish())));
    }

    private static int openWindow(WindowCall call, PrintStream err, Words words) {
        if (!Display.isThere(System.getenv(), System.getProperties())) {
            err.println(words.get("app.no-display"));
            return 1;
        }
        try {
            EnfaceApplication.launch(call);
            return 0;
        } catch (UnsupportedOperationException | IllegalStateException _) {
            err.println(words.get("app.no-display")); // a display is named, but the toolkit cannot open it
            return 1;
        }
    }

    /// Whether a stream is a terminal: as the system says it, where it does; otherwise as Java does, which asks for the
    /// input too.
    private static boolean isTerminal(String descriptor) {
        try {
            var target = Path.of("/proc/self/fd", descriptor).toRealPath();
            return target.startsWith("/dev/pts") || target.toString().matches("/dev/(?:tty|console).*");
        } catch (IOException _) {
            return Optional.ofNullable(System.console())
                    .filter(Console::isTerminal)
                    .isPresent();
        }
    }

    /// Output is UTF-8 whatever the locale says.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
