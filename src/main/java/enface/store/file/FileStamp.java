package enface.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which file stands under a name, and how it was left.
///
/// @param key which file it is, as far as the system tells
/// @param size in bytes
public record FileStamp(@Nullable Object key, long size, FileTime changed) {

    /// Nothing where no file stands there.
    public static Optional<FileStamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether the other is the same file, changed or not.
    public boolean isSameFile(FileStamp other) {
        return key == null || other.key == null || key.equals(other.key);
    }
}
