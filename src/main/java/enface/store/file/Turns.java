package enface.store.file;

import java.io.IOException;
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
/// read until what is written is settled, since SQLite keeps that apart for them. Every turn is short.
///
/// Programs agree by two [LockFile]s beside the library, hidden, that stay when they end. The first is the turn itself,
/// the second a turnstile before it: who waits for the turn holds the turnstile, so that nobody who comes later, or
/// comes again and again, gets in before.
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

        /// Whether anybody waits for this turn to end: who writes in this program, who reads or writes in another.
        /// Costs two calls of the system.
        boolean isAwaited();
    }

    /// Takes a lock, or says that it cannot be had now.
    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws IOException;
    }

    private record Locks(SharedLock turn, SharedLock turnstile) {}

    private static final long NANOS_BETWEEN_TRIES = 500_000;

    private final Optional<Locks> locks;
    /// Who waits for the locks of the system.
    private final ReentrantLock queue = new ReentrantLock(true);
    private final ReentrantLock writers = new ReentrantLock(true);
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Object shares = new Object();
    private int sharing;
    private boolean exclusive;

    private Turns(Optional<Locks> locks) {
        this.locks = locks;
    }

    /// Loads what the first of them need.
    public static void prepare() {
        LockFile.prepare();
    }

    /// The turns at a library.
    ///
    /// @throws IOException where the locks cannot be made beside it
    public static Turns at(Path library) throws IOException {
        var turn = new SharedLock(beside(library, ".lock"));
        return new Turns(Optional.of(new Locks(turn, new SharedLock(beside(library, ".next")))));
    }

    /// The turns at a library that nobody can write, and that needs no lock therefore.
    public static Turns withoutLock() {
        return new Turns(Optional.empty());
    }

    private static Path beside(Path library, String ending) {
        return library.resolveSibling("." + library.getFileName() + ending);
    }

    /// A turn to read.
    ///
    /// @param patience how long to wait for other programs
    /// @return nothing where they took longer
    @SuppressWarnings("LockNotBeforeTry") // the turn that is given lets it go
    public Optional<Turn> read(Duration patience) throws IOException {
        gate.readLock().lock();
        if (locks.isEmpty() || exclusive) { // as long as the gate is passed nobody changes that
            return Optional.of(gate.readLock()::unlock);
        }
        if (joins()) {
            return Optional.of(this::endReading);
        }
        gate.readLock().unlock();
        return queueToRead(patience);
    }

    /// Reads beside another thread of this program.
    private boolean joins() {
        synchronized (shares) {
            if (sharing == 0) {
                return false;
            }
            sharing++;
            return true;
        }
    }

    private Optional<Turn> queueToRead(Duration patience) throws IOException {
        queue.lock();
        try {
            gate.readLock().lock();
            boolean passed = false;
            try {
                if (exclusive) {
                    passed = true;
                    return Optional.of(gate.readLock()::unlock);
                }
                passed = joins() || begins(patience);
                return passed ? Optional.of(this::endReading) : Optional.empty();
            } finally {
                if (!passed) {
                    gate.readLock().unlock();
                }
            }
        } finally {
            queue.unlock();
        }
    }

    private boolean begins(Duration patience) throws IOException {
        var system = locks.orElseThrow();
        boolean mine = throughTurnstile(system, patience, () -> system.turn().tryLock(true));
        if (mine) {
            synchronized (shares) {
                sharing++;
            }
        }
        return mine;
    }

    private void endReading() {
        synchronized (shares) {
            sharing--;
            if (sharing == 0) {
                locks.orElseThrow().turn().unlock();
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
            mine = locks.isEmpty() || takeAlone(locks.get(), patience);
        } finally {
            if (!mine) {
                writers.unlock();
            }
        }
        return mine ? Optional.of(new WritingTurn()) : Optional.empty();
    }

    private boolean takeAlone(Locks system, Duration patience) throws IOException {
        queue.lock();
        try {
            return throughTurnstile(system, patience, () -> {
                gate.writeLock().lock(); // waits for the readers of this program, who hold the lock for it
                try {
                    exclusive = system.turn().tryLock(false);
                    return exclusive;
                } finally {
                    gate.writeLock().unlock();
                }
            });
        } finally {
            queue.unlock();
        }
    }

    private static boolean throughTurnstile(Locks system, Duration patience, Attempt attempt) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        if (!succeeds(() -> system.turnstile().tryLock(false), until)) {
            return false;
        }
        try {
            return succeeds(attempt, until);
        } finally {
            system.turnstile().unlock();
        }
    }

    private static boolean succeeds(Attempt attempt, long until) throws IOException {
        while (!attempt.succeeds()) {
            if (System.nanoTime() - until >= 0) {
                return false;
            }
            LockSupport.parkNanos(NANOS_BETWEEN_TRIES);
        }
        return true;
    }

    private boolean isAwaited() {
        if (writers.hasQueuedThreads() || !queue.tryLock()) {
            return true;
        }
        try {
            return locks.isPresent() && isTurnstileTaken(locks.get());
        } catch (IOException _) {
            return true; // whoever cannot tell lets others in
        } finally {
            queue.unlock();
        }
    }

    private static boolean isTurnstileTaken(Locks system) throws IOException {
        if (!system.turnstile().tryLock(false)) {
            return true;
        }
        system.turnstile().unlock();
        return false;
    }

    /// Whether a thread of this program writes.
    public boolean isWriting() {
        return writers.isLocked();
    }

    /// Waits a moment, so that whoever waits for a turn gets it.
    public static void stepAside() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }

    /// Waits for whoever has a turn; nobody gets another.
    @Override
    public void close() throws IOException {
        writers.lock();
        gate.writeLock().lock();
        try {
            if (locks.isPresent()) {
                locks.get().turn().close();
                locks.get().turnstile().close();
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
        public boolean isAwaited() {
            return Turns.this.isAwaited();
        }

        @Override
        public void close() {
            settle();
            exclusive = false;
            try {
                locks.ifPresent(system -> system.turn().unlock());
            } finally {
                gate.writeLock().unlock();
                writers.unlock();
            }
        }
    }
}
