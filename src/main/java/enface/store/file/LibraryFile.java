package enface.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What lies under the name of a library, told without SQLite, so that nothing of a stranger's file is changed.
///
/// @param file with its links followed
/// @param kind what it is
/// @param version the number of its schema; 0 where it is no library
/// @param logged whether it is written by way of a log beside it, as libraries were once
public record LibraryFile(Path file, Kind kind, int version, boolean logged) {

    /// What it is.
    public enum Kind {
        /// There is nothing, or an empty file.
        NEW,
        /// A library, whether or not this program can read it.
        LIBRARY,
        /// A database whose log beside it holds what would tell.
        UNTOLD,
        FOLDER,
        /// Anything else.
        OTHER
    }

    /// Tells a library of Enface from any other SQLite file: `Enfa` in ASCII.
    public static final int APPLICATION_ID = 0x456E6661;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /// See https://sqlite.org/fileformat2.html#the_database_header.
    private static final int HEADER = 100;

    private static final int LOGGED = 18;
    private static final int VERSION = 60;
    private static final int APPLICATION = 68;

    /// Looks at a file; reads its first hundred bytes, and nothing of what is no regular file.
    ///
    /// @throws IOException where it cannot be read
    public static LibraryFile look(Path named) throws IOException {
        if (!Files.exists(named)) {
            return new LibraryFile(named.toAbsolutePath(), Kind.NEW, 0, false);
        }
        var file = named.toRealPath();
        if (!Files.isRegularFile(file)) {
            return new LibraryFile(file, Files.isDirectory(file) ? Kind.FOLDER : Kind.OTHER, 0, false);
        }
        var header = header(file);
        if (header.limit() == 0) {
            return new LibraryFile(file, Kind.NEW, 0, false);
        }
        if (header.limit() < HEADER || !isDatabase(header)) {
            return new LibraryFile(file, Kind.OTHER, 0, false);
        }
        boolean logged = header.get(LOGGED) == 2;
        int application = header.getInt(APPLICATION);
        int version = header.getInt(VERSION);
        if (application == APPLICATION_ID) {
            return new LibraryFile(file, version < 0 ? Kind.OTHER : Kind.LIBRARY, Math.max(0, version), logged);
        }
        boolean untold = application == 0 && logged && isThere(beside(file, "-wal"));
        return new LibraryFile(file, untold ? Kind.UNTOLD : Kind.OTHER, 0, logged);
    }

    private static ByteBuffer header(Path file) throws IOException {
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // goes on
            }
        }
        return header.flip();
    }

    private static boolean isDatabase(ByteBuffer header) {
        return ByteBuffer.wrap(MAGIC).equals(header.slice(0, MAGIC.length));
    }

    /// A file that SQLite keeps beside this one.
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static boolean isThere(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    /// Whether a program ended in the middle of writing it, and somebody has to take that back.
    public static boolean isLeftHalfWritten(Path file) {
        return Files.exists(beside(file, "-journal"));
    }

    /// Whether the file, and what SQLite keeps beside it, can be written.
    public boolean canBeWritten() {
        var folder = file.toAbsolutePath().getParent();
        return (!Files.exists(file) || Files.isWritable(file)) && folder != null && Files.isWritable(folder);
    }

    /// Whether SQLite must write something before it can be read, although nobody wants to change anything.
    ///
    /// @param newest the number of the newest schema
    public boolean needsWritingToBeRead(int newest) {
        return version < newest || logged || isLeftHalfWritten(file);
    }
}
