package enface.study.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was pasted, as files like any others, in a folder of its own that goes when the program ends.
///
/// On one thread at a time.
public final class Pasted {

    /// What lies on a clipboard.
    ///
    /// @param html as a browser puts it there
    public record Clip(List<Path> files, Optional<String> html, Optional<String> text) {

        public Clip {
            files = List.copyOf(files);
            html = html.filter(h -> !h.isBlank());
            text = text.filter(t -> !t.isBlank());
        }

        public boolean isEmpty() {
            return files.isEmpty() && html.isEmpty() && text.isEmpty();
        }
    }

    private Optional<Path> folder = Optional.empty();
    private int count;

    public Pasted() {}

    /// Whether a file was pasted.
    public boolean holds(Path file) {
        return folder.filter(file::startsWith).isPresent();
    }

    /// The number of the next file.
    public int next() {
        return count + 1;
    }

    /// Writes what was pasted.
    ///
    /// @param name of the file, without its ending
    public synchronized Path write(String name, String ending, String text) throws IOException {
        return write(name + "." + ending, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes bytes of whatever format.
    public synchronized Path write(String name, byte[] bytes) throws IOException {
        if (folder.isEmpty()) {
            var made = Files.createTempDirectory("enface-pasted");
            made.toFile().deleteOnExit();
            folder = Optional.of(made);
        }
        count++;
        var place = folder.get().resolve(name).normalize();
        if (!place.startsWith(folder.get())) {
            throw new IOException(name + " is not the name of a file");
        }
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        var file = Files.write(place, bytes);
        file.toFile().deleteOnExit();
        return file;
    }
}
