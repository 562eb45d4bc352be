package enface.store.sql;

import enface.store.file.FileStamp;
import enface.store.file.LibraryFile;
import enface.store.file.PrivateFiles;
import enface.store.file.Turns.Turn;
import enface.store.file.Turns.Writing;
import enface.store.sql.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Reads and writes a library in turns, and sees that it is still the same file.
///
/// Nothing hangs on the locks that SQLite takes: the system drops them when anything in this program closes the same
/// file (https://sqlite.org/howtocorrupt.html, 2.2). They are taken all the same, for programs that are not ours.
public final class TransactionsInTurns implements Transactions, AutoCloseable {

    private volatile Opened opened;
    private volatile FileStamp known;
    private final AtomicLong changesOfOthers = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();

    public TransactionsInTurns(Opened opened) {
        this.opened = opened;
        known = opened.stamp();
    }

    public Path file() {
        return opened.file();
    }

    public boolean isReadOnly() {
        return !opened.connections().canWrite();
    }

    public long statements() {
        return statements.get();
    }

    public long changesOfOthers() {
        return changesOfOthers.get();
    }

    public void lookAround() {
        if (opened.copy().isEmpty() && !FileStamp.of(opened.file()).equals(Optional.of(known))) {
            read(_ -> true);
        }
    }

    // Reading

    @Override
    public <T> T read(Work<T> work) {
        var now = opened;
        if (!isReadOnly()
                && LibraryFile.isLeftHalfWritten(now.file())
                && !now.turns().isWriting()) {
            write(_ -> true); // takes back what a program left half written when it was killed
        }
        try (var _ = readingTurn(now)) {
            boolean changed = verify(now);
            var connection = now.connections().reader();
            boolean sound = false;
            try {
                var result = within(connection, "BEGIN", sql -> {
                    if (changed) {
                        identify(now, connection);
                    }
                    return work.with(sql);
                });
                sound = true;
                return result;
            } finally {
                if (sound) {
                    now.connections().giveBack(connection);
                } else {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static Turn readingTurn(Opened now) {
        try {
            return now.turns().read(Opened.PATIENCE).orElseThrow(() -> busy(now));
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, now.file().toString(), e);
        }
    }

    private static StoreException busy(Opened now) {
        return new StoreException(Kind.BUSY, now.file().toString(), null);
    }

    /// Runs work between a beginning and its end; when it fails, nothing has happened.
    private <T> T within(Connection connection, String begin, Work<T> work) throws SQLException {
        var sql = new Sql(connection, statements::incrementAndGet);
        sql.execute(begin);
        boolean done = false;
        try {
            var result = work.with(sql);
            sql.execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(sql);
            }
        }
    }

    static void rollBack(Sql sql) {
        try {
            sql.execute("ROLLBACK");
        } catch (SQLException _) {
            // SQLite has rolled back by itself, as it does when the disk is full
        }
    }

    // Writing

    @Override
    public <T> T write(Work<T> work) {
        return writeIn(new Pieces(this, false), work);
    }

    @Override
    public <T> T writeInPieces(Work<T> work) {
        return writeIn(new Pieces(this, true), work);
    }

    private static <T> T writeIn(Pieces pieces, Work<T> work) {
        try (pieces) {
            var result = work.with(pieces.begin());
            pieces.end();
            return result;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /// The library that is open now.
    Opened open() {
        return opened;
    }

    Writing writingTurn(Opened now) {
        try {
            return now.turns().write(Opened.PATIENCE).orElseThrow(() -> busy(now));
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, now.file().toString(), e);
        }
    }

    Sql sqlOfWriter(Opened now, Sql.Pausing pausing) {
        if (!now.connections().canWrite()) {
            throw new StoreException(Kind.READ_ONLY, now.file().toString(), null);
        }
        return new Sql(now.connections().writer(), statements::incrementAndGet, pausing);
    }

    // Still the same file

    /// Sees that the file under the name is the one that was opened, and says whether others have changed it.
    boolean verify(Opened now) {
        if (now.copy().isPresent()) {
            return false;
        }
        var stamp = stamp(now);
        if (!stamp.isSameFile(now.stamp())) {
            throw new StoreException(Kind.REPLACED, now.file().toString(), null);
        }
        if (stamp.equals(known)) {
            return false;
        }
        known = stamp;
        changesOfOthers.incrementAndGet();
        return true;
    }

    private static FileStamp stamp(Opened now) {
        return FileStamp.of(now.file())
                .orElseThrow(() -> new StoreException(Kind.GONE, now.file().toString(), null));
    }

    /// Sees that what others wrote into the file is still this library.
    void identify(Opened now, Connection connection) throws SQLException {
        if (!now.token().isEmpty() && !now.token().equals(Opened.token(connection))) {
            throw new StoreException(Kind.REPLACED, now.file().toString(), null);
        }
    }

    /// Takes up how the file stands after a change of our own, which is lost where the file is another by now.
    void settled(Opened now) {
        var stamp = stamp(now);
        if (!stamp.isSameFile(now.stamp())) {
            throw new StoreException(Kind.REPLACED, now.file().toString(), null);
        }
        known = stamp;
    }

    // Copies

    /// A library at rest is one file: a copy of it, made while nobody writes, is a library.
    public void copy(Path copy) {
        var now = opened;
        var part = copy.resolveSibling(copy.getFileName() + ".part");
        try (var _ = readingTurn(now)) {
            verify(now);
            PrivateFiles.make(part);
            Files.copy(now.copy().map(c -> c.file()).orElse(now.file()), part, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.close(part);
            Files.move(part, copy);
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, copy.toString(), e);
        } finally {
            removeQuietly(part);
        }
    }

    private static void removeQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // a part that stays is in nobody's way
        }
    }

    /// What was opened is still reached through its connection, though its name may have gone.
    public void moveTo(Path file) {
        var before = opened;
        try (var turn = before.turns().write(Opened.PATIENCE).orElseThrow(() -> busy(before))) {
            turn.settle();
            PrivateFiles.make(file);
            var connection = isReadOnly()
                    ? before.connections().reader()
                    : before.connections().writer();
            new Sql(connection, statements::incrementAndGet).run("VACUUM INTO ?", file.toString());
            var after = Opened.open(file, _ -> {});
            known = after.stamp();
            opened = after;
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw new StoreException(Kind.NO_ACCESS, file.toString(), e);
        }
        closeQuietly(before);
    }

    private static void closeQuietly(Opened before) {
        try {
            before.close();
        } catch (SQLException | StoreException _) {
            // nothing is lost: all of it is in the new file
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        opened.close();
    }
}
