package enface.cli;

import enface.cli.CommandLineProgram.WindowCall;
import enface.cli.part.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `enface [FILE…]`: the window.
@Command(
        name = "enface",
        mixinStandardHelpOptions = true,
        version = RootCommand.VERSION,
        description = "A desktop study for speeches and their translations.")
final class RootCommand implements Callable<Integer> {

    static final String VERSION = "Enface 0.1.0";

    private final Session session;
    private final ToIntFunction<WindowCall> window;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to import.")
    private List<Path> files = List.of();

    RootCommand(Session session, ToIntFunction<WindowCall> window) {
        this.session = session;
        this.window = window;
    }

    @Option(
            names = "--library",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "The library to use; made where it is missing.")
    void library(Path file) {
        session.choose(file);
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        var library = LibraryFile.alone(files);
        library.ifPresent(session::choose);
        return window.applyAsInt(new WindowCall(library.isPresent() ? List.of() : files, session.libraryFile()));
    }
}
