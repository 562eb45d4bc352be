package enface.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of a library that lies where nothing can be written, with all that SQLite keeps beside it: what has to be
/// done to it before it can be read is done to the copy.
public final class ReadingCopy implements AutoCloseable {

    private static final List<String> BESIDE = List.of("-wal", "-journal");

    private final Path folder;
    private final Path file;

    private ReadingCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /// Makes one, in a folder for temporary files that is private to the person.
    public static ReadingCopy of(Path library) throws IOException {
        var folder = Files.createTempDirectory("enface-reading");
        var copy = new ReadingCopy(folder, folder.resolve("library.enface"));
        boolean whole = false;
        try {
            Files.copy(library, copy.file);
            for (var ending : BESIDE) {
                var from = LibraryFile.beside(library, ending);
                if (Files.exists(from)) {
                    Files.copy(from, LibraryFile.beside(copy.file, ending));
                }
            }
            whole = true;
        } finally {
            if (!whole) {
                copy.close();
            }
        }
        copy.file.toFile().setWritable(true); // the original may not be
        return copy;
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.list(folder)) {
            for (var one : all.toList()) {
                Files.deleteIfExists(one);
            }
        }
        Files.deleteIfExists(folder);
    }
}
