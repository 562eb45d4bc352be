package enface.app;

import enface.cli.CommandLineProgram;
import enface.cli.CommandLineProgram.Surroundings;
import enface.cli.CommandLineProgram.Watched;
import enface.language.cut.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;

/// Does once what most people do first, so that Java can remember what it had to load, link and compile for it.
///
/// `bin/enface --make-ready` runs this where the program was unpacked and keeps what Java remembers in a cache, which
/// every later start reads. It touches nobody's library, and needs no display.
public final class Rehearsal {

    /// A speech is short; what is done often is what is remembered best.
    private static final int TIMES_AS_LONG = 12;

    private static final int ROUNDS = 3;

    private Rehearsal() {}

    /// @param arguments nothing; or a library, to open the window on that alone and say when it is complete
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 1) {
            NativeLibrary.find();
            Application.launch(FirstLook.class, arguments);
            return;
        }
        NativeLibrary.makeReady();
        var folder = Files.createTempDirectory("enface-rehearsal");
        try {
            commands(folder);
            Application.launch(FirstLook.class, folder.resolve("window.enface").toString());
        } finally {
            remove(folder);
        }
    }

    private static void commands(Path folder) throws IOException {
        var english = text(folder, "en");
        var chinese = text(folder, "zh-Hans");
        var library = folder.resolve("commands.enface").toString();
        for (int round = 0; round < ROUNDS; round++) {
            run(folder, "align", english, chinese, "-o", folder.resolve("links").toString(), "--library", library);
            run(folder, "align", english, chinese, "--no-lexicon", "--format", "tsv", "--library", library);
        }
        run(folder, "import", english, chinese, "--json", "--library", library);
        run(folder, "list", "--library", library);
        run(folder, "show", "1", "--library", library);
        run(folder, "search", "钟", "--library", library);
        run(folder, "export", "1", "-o", folder.resolve("notes.pdf").toString(), "--library", library);
    }

    private static void run(Path folder, String... command) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var surroundings = new Surroundings(
                nowhere,
                nowhere,
                new Watched(false, false),
                new Words(Locale.ENGLISH),
                Main.aligner(),
                folder.resolve("library.enface"),
                _ -> 1);
        if (CommandLineProgram.run(surroundings, command) != 0) {
            throw new IllegalStateException("not done: " + String.join(" ", command));
        }
    }

    /// A version of the sample, several times over.
    private static String text(Path folder, String language) throws IOException {
        var file = folder.resolve("clock." + language + ".md");
        try (InputStream sample =
                Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/sample/clock." + language + ".md"))) {
            var once = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, (once + "\n\n").repeat(TIMES_AS_LONG));
        }
        return file.toString();
    }

    private static void remove(Path folder) throws IOException {
        var all = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (var file :
                List.copyOf(all).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
        }
    }
}
