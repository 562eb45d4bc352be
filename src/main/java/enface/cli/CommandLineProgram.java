package enface.cli;

import enface.align.Aligner;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.TerminalProgress;
import enface.cli.part.TerminalStream;
import enface.job.CancelledException;
import enface.language.cut.Words;
import enface.study.act.Sentences;
import enface.text.LanguageTag;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// Runs one call of the program and gives its exit status: 0 done, 1 could not be done, 2 wrong usage,
/// 130 interrupted.
public final class CommandLineProgram {

    /// What a call needs from outside.
    ///
    /// @param watched which of the streams are a terminal
    /// @param defaultLibrary the library where none is named
    /// @param window opens the window on some files and a library, and gives the exit status
    public record Surroundings(
            PrintStream out,
            PrintStream err,
            Watched watched,
            Words words,
            Aligner aligner,
            Path defaultLibrary,
            ToIntFunction<WindowCall> window) {

        /// The same, terminals being given nothing but text: the one place that all answers pass. What goes to a file
        /// or to another program stays as it is.
        Surroundings safe() {
            return new Surroundings(
                    watched.out() ? TerminalStream.of(out) : out,
                    TerminalStream.of(err), // a log that is read on a terminal is no better
                    watched,
                    words,
                    aligner,
                    defaultLibrary,
                    window);
        }
    }

    /// Whether a person watches the answers, and what is said beside them.
    public record Watched(boolean out, boolean err) {}

    /// What the window is asked to open.
    public record WindowCall(List<Path> files, Path library) {

        public WindowCall {
            files = List.copyOf(files);
        }
    }

    /// What shells say of a program that was interrupted, and the Java machine too.
    private static final int INTERRUPTED = 130;

    private static final Set<String> VERSION = Set.of("--version", "-V");
    private static final Set<String> HELP = Set.of("--help", "-h");

    private CommandLineProgram() {}

    /// Whether a call asks for nothing but the version, or how something is called: that touches no file.
    public static boolean tellsOfItself(String... arguments) {
        return isVersion(arguments)
                || (arguments.length > 0 && arguments[0].equals(Commands.COMPLETION))
                || Arrays.stream(arguments).anyMatch(HELP::contains);
    }

    private static boolean isVersion(String... arguments) {
        return arguments.length == 1 && VERSION.contains(arguments[0]);
    }

    /// Runs the program on its arguments.
    ///
    /// Whatever goes wrong in it, and be it memory or stack that ends, is told in a sentence.
    public static int run(Surroundings surroundings, String... arguments) {
        var progress = surroundings.watched().err()
                ? Optional.of(new TerminalProgress(surroundings.err(), surroundings.words(), System::nanoTime))
                : Optional.<TerminalProgress>empty();
        var safe = surroundings.safe();
        if (isVersion(arguments)) { // the one answer that every script asks first, and that needs no command line
            safe.out().println(RootCommand.VERSION);
            return 0;
        }
        try {
            return answer(safe, progress, arguments);
        } catch (RuntimeException | Error e) { // picocli hands on exceptions alone
            progress.ifPresent(TerminalProgress::close);
            return failure(safe, safe.defaultLibrary(), List.of(arguments).contains("--debug"), e);
        }
    }

    private static int answer(Surroundings surroundings, Optional<TerminalProgress> progress, String... arguments) {
        try (var session = new Session(
                surroundings.out(),
                surroundings.err(),
                progress,
                surroundings.words(),
                surroundings.aligner(),
                surroundings.defaultLibrary())) {
            var root = new RootCommand(session, surroundings.window());
            var line = new CommandLine(root);
            Commands.of(session).addTo(line, arguments);
            line.registerConverter(LanguageTag.class, CommandLineProgram::language)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(writer(surroundings.out()))
                    .setErr(writer(surroundings.err()));
            line.setParameterExceptionHandler((e, _) -> usage(surroundings, e));
            line.setExecutionExceptionHandler((e, _, _) -> {
                session.endProgress();
                return failure(surroundings, session.libraryFile(), root.debug(), e);
            });
            return line.execute(arguments);
        }
    }

    private static LanguageTag language(String tag) {
        try {
            return new LanguageTag(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int usage(Surroundings surroundings, ParameterException e) {
        surroundings.err().println(e.getMessage());
        surroundings
                .err()
                .println(e.getCommandLine()
                        .getUsageMessage(Ansi.OFF)
                        .lines()
                        .takeWhile(l -> !l.isBlank())
                        .findFirst()
                        .orElse(""));
        return 2;
    }

    private static int failure(Surroundings surroundings, Path library, boolean debug, Throwable e) {
        if (e instanceof CancelledException) {
            return INTERRUPTED;
        }
        var sentence = e instanceof Refusal
                ? String.valueOf(e.getMessage())
                : new Sentences(surroundings.words()).of(e, library);
        surroundings.err().println(sentence);
        if (debug) {
            e.printStackTrace(surroundings.err());
        }
        return 1;
    }
}
