package enface.carried;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which the system keeps what programs can make again. What is kept is whole or not there, also when two
/// programs start for the first time at once.
public record Cache(Path folder) {

    /// That of whoever runs the program.
    public static Cache ofThePerson() {
        return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    static Cache of(Map<String, String> environment, String systemName, String home) {
        var system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return new Cache(variable(environment, "LOCALAPPDATA")
                    .orElse(Path.of(home, "AppData", "Local"))
                    .resolve(Path.of("Enface", "cache")));
        }
        return new Cache(
                system.contains("mac")
                        ? Path.of(home, "Library", "Caches", "Enface")
                        : variable(environment, "XDG_CACHE_HOME")
                                .orElse(Path.of(home, ".cache"))
                                .resolve("enface"));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }

    /// The file of this name and size, written if it is not there yet. The size is part of its folder, so that the file
    /// of another version of the program is another file.
    public Path keep(String name, long size, InputStream content) throws IOException {
        var place = folder.resolve(Long.toString(size));
        var file = place.resolve(name);
        if (Files.isRegularFile(file) && Files.size(file) == size) {
            return file;
        }
        Files.createDirectories(place);
        var draft = Files.createTempFile(place, name, ".part");
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        return file;
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
