package enface.store.backup;

import enface.store.backup.Backup.Reason;
import enface.store.file.LibraryFile;
import enface.store.file.PrivateFiles;
import enface.store.file.Turns;
import enface.store.sql.Connections;
import enface.store.sql.Schema;
import enface.store.sql.Sql;
import enface.store.sql.StoreException;
import enface.store.sql.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The backups of a library: one a day and one before each upgrade, in a folder beside it, for the day on which it is
/// damaged or something in it is missed.
///
/// Safe on any thread; whoever makes one waits as long as a file is copied and read once.
public final class Backups {

    /// So many of each kind are kept.
    public static final int KEPT = 7;

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration DAY = Duration.ofHours(20); // whoever works each morning gets one each morning
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");
    private static final Pattern NAME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d (day|upgrade|restoring)(?: \\d+)?\\.enface");

    /// Writes a copy of a library.
    @FunctionalInterface
    public interface Copying {

        /// @param copy where nothing is yet
        void to(Path copy) throws IOException;
    }

    private final Path library;

    /// @param library which may be a link to one
    public Backups(Path library) {
        this.library = followed(library);
    }

    private static Path followed(Path library) {
        try {
            return library.toRealPath();
        } catch (IOException _) {
            return library; // it is not there, or not to be reached
        }
    }

    /// Where they lie.
    public Path folder() {
        return library.resolveSibling(library.getFileName() + ".backups");
    }

    /// All there are, the newest first; the copy that earlier programs kept is one of them.
    public List<Backup> all() {
        var all = new ArrayList<Backup>();
        if (Files.isDirectory(folder())) {
            try (var files = Files.list(folder())) {
                files.forEach(file -> of(file).ifPresent(all::add));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the backups cannot be listed", e);
            }
        }
        backup(earlier(), Reason.DAY).ifPresent(all::add);
        all.sort(Comparator.comparing(Backup::made).reversed());
        return all;
    }

    private Path earlier() {
        return library.resolveSibling(library.getFileName() + ".bak");
    }

    private static Optional<Backup> of(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? backup(file, Reason.valueOf(name.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private static Optional<Backup> backup(Path file, Reason reason) {
        try {
            return Optional.of(
                    new Backup(file, reason, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Makes that of the day where there is none yet, and takes away the oldest; the library is not read otherwise.
    ///
    /// @return whether one was made
    public boolean makeDaily(Instant now, Copying copying) {
        boolean due = all().stream()
                .filter(b -> b.reason() == Reason.DAY)
                .noneMatch(b -> b.made().isAfter(now.minus(DAY)));
        return due && make(Reason.DAY, now, copying);
    }

    /// Makes one. Where it turns out not to be sound, or there is no room, there is none, and the log says why.
    ///
    /// @return whether it was made
    public boolean make(Reason reason, Instant now, Copying copying) {
        try {
            Files.createDirectories(folder());
            PrivateFiles.closeFolder(folder());
            var part = folder().resolve("part");
            Files.deleteIfExists(part);
            copying.to(part);
            boolean sound = isSound(part);
            if (sound) {
                Files.setLastModifiedTime(part, FileTime.from(now));
                Files.move(part, free(reason, now));
                thin(reason);
            }
            Files.deleteIfExists(part);
            return sound;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no backup of the library could be made", e);
            return false;
        }
    }

    private Path free(Reason reason, Instant now) {
        var name = STAMP.format(now.atZone(ZoneId.systemDefault())) + " "
                + reason.name().toLowerCase(Locale.ROOT);
        for (int i = 1; ; i++) {
            var file = folder().resolve(name + (i == 1 ? "" : " " + i) + ".enface");
            if (Files.notExists(file)) {
                return file;
            }
        }
    }

    private void thin(Reason reason) throws IOException {
        var old = all().stream().filter(b -> b.reason() == reason).skip(KEPT).toList();
        for (var backup : old) {
            Files.deleteIfExists(backup.file());
        }
    }

    private static boolean isSound(Path copy) {
        try (var connections = Connections.reading(copy);
                var reader = connections.reader()) {
            return new Sql(reader, () -> {})
                    .list("PRAGMA quick_check(1)", row -> row.getString(1))
                    .equals(List.of("ok"));
        } catch (SQLException _) {
            return false;
        }
    }

    /// What is in a backup.
    ///
    /// @param works their titles, by number; empty where it is of an early program
    public record Contents(List<String> works, long notes) {}

    /// Looks into a backup without changing it; nothing where it cannot be read.
    public static Optional<Contents> look(Backup backup) {
        try (var connections = Connections.reading(backup.file());
                var reader = connections.reader()) {
            var sql = new Sql(reader, () -> {});
            var works = sql.list("""
                    SELECT coalesce((SELECT text FROM metadata m WHERE m.work_id = w.id AND m.field = 'TITLE' LIMIT 1), '')
                    FROM work w WHERE w.id > 0 ORDER BY w.id""", row -> row.getString(1));
            long notes = sql.first("SELECT count(*) FROM note", row -> row.getLong(1))
                    .orElse(0L);
            return Optional.of(new Contents(works, notes));
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /// A copy of a library, wherever it lies.
    ///
    /// @throws StoreException where it is no library, or one of a newer program
    public static Backup at(Path file) throws IOException {
        var found = LibraryFile.look(file);
        if (found.kind() != LibraryFile.Kind.LIBRARY) {
            throw new StoreException(Kind.NOT_A_LIBRARY, file.toString(), null);
        }
        if (found.version() > Schema.NEWEST) {
            throw new StoreException(Kind.TOO_NEW, file.toString(), null);
        }
        if (!isSound(found.file())) {
            throw new StoreException(Kind.DAMAGED, file.toString(), null);
        }
        return backup(found.file(), Reason.DAY).orElseThrow(() -> new IOException(file.toString()));
    }

    /// Puts a backup in the place of the library, which this program has closed and which is kept as a backup itself
    /// where it is sound, else beside it under another name. The backup stays. Who has the library open
    /// elsewhere is told that another file stands in its place.
    ///
    /// @return where the library is now that was there
    /// @throws StoreException where somebody is writing the library for too long
    public Path restore(Backup backup, Instant now) throws IOException {
        try (var turns = Turns.at(library);
                var turn = turns.write(PATIENCE)
                        .orElseThrow(() -> new StoreException(Kind.BUSY, library.toString(), null))) {
            turn.settle();
            return exchange(backup, now);
        }
    }

    private Path exchange(Backup backup, Instant now) throws IOException {
        var back = library.resolveSibling(library.getFileName() + ".restoring");
        Files.copy(backup.file(), back, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.close(back);
        var aside = aside(now);
        if (Files.exists(library)) {
            Files.createDirectories(folder());
            for (var beside : List.of("-journal", "-wal", "-shm")) { // of this file, and poison to another
                var log = library.resolveSibling(library.getFileName() + beside);
                if (Files.exists(log)) {
                    Files.move(log, aside.resolveSibling(aside.getFileName() + beside));
                }
            }
            Files.move(library, aside);
        }
        Files.move(back, library);
        return aside;
    }

    private Path aside(Instant now) {
        if (isSound(library)) {
            return free(Reason.RESTORING, now);
        }
        var name = library.getFileName() + ".damaged";
        return Stream.iterate(1, i -> i + 1)
                .map(i -> library.resolveSibling(i == 1 ? name : name + "-" + i))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
