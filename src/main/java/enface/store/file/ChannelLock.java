package enface.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The lock where the system has no `flock`: Windows, whose locks belong to the handle they were taken through.
final class ChannelLock implements LockFile {

    private final FileChannel channel;
    private Optional<FileLock> lock = Optional.empty();

    ChannelLock(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public boolean tryLock(boolean shared) throws IOException {
        unlock();
        try {
            lock = Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
        } catch (OverlappingFileLockException _) {
            lock = Optional.empty(); // another library of this very program has it
        }
        return lock.isPresent();
    }

    @Override
    public void unlock() throws IOException {
        if (lock.isPresent()) {
            lock.get().release();
            lock = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
