package enface;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real files that lie beside the project where it is developed. Tests that read them are skipped where they do not.
public final class Corpora {

    private static final Path FOLDER = Path.of("..", "shared", "corpora");

    private Corpora() {}

    /// A file or folder of the corpora; ends the test, as skipped, where there is none.
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped, for want of " + file);
        return file;
    }

    /// A fixture of our own.
    public static Path fixture(String name) {
        return Path.of("src", "test", "resources", "fixtures", name);
    }
}
