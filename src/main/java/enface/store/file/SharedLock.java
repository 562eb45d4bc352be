package enface.store.file;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A lock file that may be tidied away while the program runs: then all agree on the one that stands there next.
final class SharedLock implements AutoCloseable {

    private final Path file;
    private LockFile lock;
    private Optional<FileStamp> stamp;
    private boolean closed;

    SharedLock(Path file) throws IOException {
        this.file = file;
        lock = LockFile.open(file);
        stamp = FileStamp.of(file);
    }

    /// Takes the lock where that can be done at once.
    ///
    /// @param shared whether others may share it
    boolean tryLock(boolean shared) throws IOException {
        renew();
        return lock.tryLock(shared);
    }

    private void renew() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        var now = FileStamp.of(file);
        boolean same = now.isPresent() && stamp.isPresent() && now.get().isSameFile(stamp.get());
        boolean folderGone =
                now.isEmpty() && Files.notExists(file.toAbsolutePath().getParent());
        if (!same && !folderGone) { // into a folder that has gone nobody else comes
            var fresh = LockFile.open(file);
            lock.close();
            lock = fresh;
            stamp = FileStamp.of(file);
        }
    }

    void unlock() {
        try {
            lock.unlock();
        } catch (IOException e) {
            throw new IllegalStateException("a lock could not be let go", e);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        lock.close();
    }
}
