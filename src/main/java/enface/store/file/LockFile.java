package enface.store.file;

import java.io.IOException;
import java.nio.file.Path;

/// A lock that all programs on this machine agree on, held by one open file. It ends with the program that holds it,
/// however that ends, and with nothing else: no other reading, closing or copying of any file lets it go.
///
/// On one thread at a time.
interface LockFile extends AutoCloseable {

    /// Takes the lock where that can be done at once; one that is held already is exchanged for what is asked.
    ///
    /// @param shared whether others may share it
    boolean tryLock(boolean shared) throws IOException;

    void unlock() throws IOException;

    @Override
    void close() throws IOException;

    /// Loads what the first lock needs.
    static void prepare() {
        if (Flock.isThere()) {
            Flock.link();
        }
    }

    /// Opens a lock, making its file where that is missing.
    static LockFile open(Path file) throws IOException {
        PrivateFiles.make(file);
        return Flock.isThere() ? new Flock(file) : new ChannelLock(file);
    }
}
