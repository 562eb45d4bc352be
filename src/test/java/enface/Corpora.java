package enface;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Real files that lie beside the project where it is developed.
///
/// They come on top: whatever a test holds by them it holds by a fixture of our own as well, and where they are absent
/// nothing is skipped.
public final class Corpora {

    private static final Path FOLDER = Path.of("..", "shared", "corpora");

    private Corpora() {}

    /// Whether these files or folders are at hand.
    public static boolean have(String... names) {
        return Arrays.stream(names).allMatch(name -> Files.exists(FOLDER.resolve(name)));
    }

    /// A file or folder of the corpora.
    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /// Those that are at hand.
    public static Stream<Path> files(String... names) {
        return Arrays.stream(names).map(FOLDER::resolve).filter(Files::exists);
    }

    /// A fixture of our own.
    public static Path fixture(String name) {
        return Path.of("src", "test", "resources", "fixtures", name);
    }
}
