package enface.store.file;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Whose turn it is to read or to write a library, among the threads of this program and among programs.
///
/// One writes at a time, nobody beside it; many read. The one exception: the threads of the program that writes may
/// read until what is written is settled, since SQLite keeps that apart for them. Every turn is short. Programs agree
/// by a [LockFile] beside the library, hidden, that stays when they end.
///
/// Safe on any thread; a turn ends on the thread it began on.
public final class Turns implements AutoCloseable {

    /// A turn, until it is closed.
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /// A turn to write, until it is closed.
    public interface Writing extends Turn {

        /// Nobody reads any more, here or elsewhere, until the turn is closed.
        void settle();
    }

    private static final long NANOS_BETWEEN_TRIES = 1_000_000;

    private final Path lockFile;
    private final ReentrantLock writers = new ReentrantLock(true);
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Object shares = new Object();
    private Optional<LockFile> lock;
    private Optional<FileStamp> stamp;
    private int sharing;
    private boolean exclusive;
    private boolean closed;

    private Turns(Path lockFile, Optional<LockFile> lock) {
        this.lockFile = lockFile;
        this.lock = lock;
        stamp = FileStamp.of(lockFile);
    }

    /// The turns at a library.
    ///
    /// @throws IOException where the lock cannot be made beside it
    public static Turns at(Path library) throws IOException {
        var file = lockOf(library);
        return new Turns(file, Optional.of(LockFile.open(file)));
    }

    /// The turns at a library that nobody can write, and that needs no lock therefore.
    public static Turns withoutLock(Path library) {
        return new Turns(lockOf(library), Optional.empty());
    }

    private static Path lockOf(Path library) {
        return library.resolveSibling("." + library.getFileName() + ".lock");
    }

    /// A turn to read.
    ///
    /// @param patience how long to wait for other programs
    /// @return nothing where they took longer
    public Optional<Turn> read(Duration patience) throws IOException {
        gate.readLock().lock();
        boolean mine = false;
        try {
            mine = exclusive || share(patience); // as long as the gate is passed nobody makes it exclusive
        } finally {
            if (!mine) {
                gate.readLock().unlock();
            }
        }
        boolean shared = mine && !exclusive;
        return mine ? Optional.of(() -> endReading(shared)) : Optional.empty();
    }

    private boolean share(Duration patience) throws IOException {
        synchronized (shares) {
            if (sharing == 0 && lock.isPresent() && !take(patience)) {
                return false;
            }
            sharing++;
            return true;
        }
    }

    private void endReading(boolean shared) {
        if (shared) {
            synchronized (shares) {
                sharing--;
                if (sharing == 0) {
                    letGo();
                }
            }
        }
        gate.readLock().unlock();
    }

    /// A turn to write.
    ///
    /// @param patience how long to wait for other programs; for the threads of this one it is waited without end
    /// @return nothing where they took longer
    public Optional<Writing> write(Duration patience) throws IOException {
        writers.lock();
        boolean mine = false;
        try {
            mine = lock.isEmpty() || takeAlone(patience);
        } finally {
            if (!mine) {
                writers.unlock();
            }
        }
        return mine ? Optional.of(new WritingTurn()) : Optional.empty();
    }

    /// Waits outside the gate, so that the readers of this program do not wait for another one.
    private boolean takeAlone(Duration patience) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            gate.writeLock().lock();
            try {
                renew();
                if (lock.orElseThrow().tryLock(false)) {
                    exclusive = true;
                    return true;
                }
            } finally {
                gate.writeLock().unlock();
            }
            if (System.nanoTime() - until >= 0) {
                return false;
            }
            LockSupport.parkNanos(NANOS_BETWEEN_TRIES);
        }
    }

    private boolean take(Duration patience) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        renew();
        while (!lock.orElseThrow().tryLock(true)) {
            if (System.nanoTime() - until >= 0) {
                return false;
            }
            LockSupport.parkNanos(NANOS_BETWEEN_TRIES);
        }
        return true;
    }

    /// Somebody may have tidied the lock away: then all agree on the one that stands there now.
    private void renew() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (Files.notExists(lockFile.toAbsolutePath().getParent())) {
            return; // the whole folder has gone, and nobody else comes in
        }
        var now = FileStamp.of(lockFile);
        if (now.isEmpty() || stamp.isEmpty() || !now.get().isSameFile(stamp.get())) {
            var fresh = LockFile.open(lockFile);
            lock.orElseThrow().close();
            lock = Optional.of(fresh);
            stamp = FileStamp.of(lockFile);
        }
    }

    /// Whether a thread of this program writes.
    public boolean isWriting() {
        return writers.isLocked();
    }

    private void letGo() {
        try {
            if (lock.isPresent()) {
                lock.get().unlock();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a lock could not be let go", e);
        }
    }

    /// Waits a moment, so that whoever waits for a turn gets it.
    public static void stepAside() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
    }

    @Override
    public void close() throws IOException {
        writers.lock();
        gate.writeLock().lock();
        try {
            closed = true;
            if (lock.isPresent()) {
                lock.get().close();
            }
        } finally {
            gate.writeLock().unlock();
            writers.unlock();
        }
    }

    private final class WritingTurn implements Writing {
        private boolean settling;

        @Override
        public void settle() {
            if (!settling) {
                gate.writeLock().lock();
                settling = true;
            }
        }

        @Override
        public void close() {
            settle();
            exclusive = false;
            try {
                letGo();
            } finally {
                gate.writeLock().unlock();
                writers.unlock();
            }
        }
    }
}
