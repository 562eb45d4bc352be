package enface.app;

import enface.align.StandardAligner;
import enface.cli.CommandLineProgram;
import enface.cli.CommandLineProgram.Surroundings;
import enface.language.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Where the program starts.
public final class Main {

    private Main() {}

    /// Runs the command line, which opens the window when no command is given.
    public static void main(String... arguments) {
        System.exit(CommandLineProgram.run(surroundings(), arguments));
    }

    private static Surroundings surroundings() {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var words = new Words(Locale.getDefault());
        return new Surroundings(
                out,
                err,
                words,
                new StandardAligner(List.of()),
                DataFolder.library(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")),
                _ -> 1);
    }

    /// Output is UTF-8 whatever the locale says.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
