package enface.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Files that nobody but their owner may read or write.
public final class PrivateFiles {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Set<PosixFilePermission> OWNER_ALONE_INSIDE = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PrivateFiles() {}

    /// Makes an empty file for its owner alone; one that is there stays as it is.
    public static void make(Path file) throws IOException {
        try {
            if (hasOwners(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException _) {
            // it stays as it is
        }
    }

    /// Takes a file that is there away from everybody but its owner, where the system knows owners.
    public static void close(Path file) throws IOException {
        if (hasOwners(file)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
    }

    /// Takes a folder that is there away from everybody but its owner, where the system knows owners.
    public static void closeFolder(Path folder) throws IOException {
        if (hasOwners(folder)) {
            Files.setPosixFilePermissions(folder, OWNER_ALONE_INSIDE);
        }
    }

    private static boolean hasOwners(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return false;
        }
        try {
            return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        } catch (IOException _) {
            // in a changed root the system does not tell what is mounted
            return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    }
}
