package enface.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;

/// Does once what most people do first, so that Java can remember what it had to load, link and compile for it.
///
/// `bin/enface --make-ready` runs this where the program was unpacked and keeps what Java remembers in two caches: one
/// of the commands, which a call from a terminal reads, and one of all, for the window. It touches nobody's library,
/// and needs no display.
public final class Rehearsal {

    /// A speech is short; what is done often is what is remembered best.
    private static final int TIMES_AS_LONG = 12;

    private static final int ROUNDS = 3;

    private Rehearsal() {}

    private static final String COMMANDS_ALONE = "--commands";

    /// @param arguments nothing; or `--commands` for those alone; or a library, to open the window on that alone and
    /// say
    ///     when it is complete
    public static void main(String... arguments) throws IOException {
        boolean commandsAlone = List.of(arguments).equals(List.of(COMMANDS_ALONE));
        if (arguments.length == 1 && !commandsAlone) {
            NativeLibrary.find();
            Ahead.begin();
            Application.launch(FirstLook.class, arguments);
            return;
        }
        NativeLibrary.makeReady();
        var folder = Files.createTempDirectory("enface-rehearsal");
        try {
            commands(folder);
            if (!commandsAlone) {
                Application.launch(
                        FirstLook.class, folder.resolve("window.enface").toString());
            }
        } finally {
            remove(folder);
        }
    }

    private static void commands(Path folder) throws IOException {
        var english = text(folder, "en");
        var chinese = text(folder, "zh-Hans");
        var library = folder.resolve("commands.enface").toString();
        for (int round = 0; round < ROUNDS; round++) {
            run("align", english, chinese, "-o", folder.resolve("links").toString(), "--library", library);
            run("align", english, chinese, "--no-lexicon", "--format", "tsv", "--library", library);
        }
        run("import", english, chinese, "--json", "--library", library);
        run("list", "--library", library);
        run("show", "1", "--library", library);
        run("search", "钟", "--library", library);
        run("export", "1", "-o", folder.resolve("notes.pdf").toString(), "--library", library);
    }

    private static void run(String... command) {
        if (Main.run(command) != 0) {
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
