package enface.store.scheme;

import enface.note.Category;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.store.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The schemes that come with the program, as a new library has them.
public final class Shipped {

    private Shipped() {}

    public static Schemes schemes() {
        try {
            var folder = Files.createTempDirectory("enface-schemes");
            var file = folder.resolve("library.enface");
            try (var library = Library.open(file)) {
                return library.schemes().all();
            } finally {
                try (var left = Files.list(folder)) {
                    for (var one : left.toList()) {
                        Files.delete(one);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scheme procedures() {
        return schemes().scheme(Scheme.PROCEDURES).orElseThrow();
    }

    public static Category category(String key) {
        return schemes().category(key).orElseThrow();
    }
}
