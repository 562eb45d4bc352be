package enface.carried;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the packaged program: `lib` with its jars, and beside it what is opened as files.
public final class ProgramFolder {

    private ProgramFolder() {}

    /// Found by where the program's own jar lies; nothing in development, where there is no jar.
    public static Optional<Path> find() {
        try {
            var source = ProgramFolder.class.getProtectionDomain().getCodeSource();
            var jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.ofNullable(jar.toAbsolutePath().getParent()).map(Path::getParent)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
