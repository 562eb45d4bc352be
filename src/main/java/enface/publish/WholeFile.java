package enface.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: beside its place first, and into its place when it is complete.
final class WholeFile {

    /// Writes into the path it is given.
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    private WholeFile() {}

    /// Whatever `content` throws, a file that stood at `file` before stands there still and no other is left behind.
    static void write(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var draft = Files.createTempFile(folder, ".enface-", ".part");
        try {
            content.writeTo(draft);
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
