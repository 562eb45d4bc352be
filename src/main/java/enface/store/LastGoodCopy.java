package enface.store;

import enface.store.sql.Connections;
import enface.store.sql.Sql;
import enface.store.sql.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A copy of a library that was sound when it was made, kept beside it for the day on which the library is not.
public final class LastGoodCopy {

    private static final System.Logger LOG = System.getLogger(LastGoodCopy.class.getName());
    private static final Duration OLD = Duration.ofDays(1);

    private LastGoodCopy() {}

    private static Path of(Path library) {
        return library.resolveSibling(library.getFileName() + ".bak");
    }

    /// When the copy of a library was made; nothing where there is none.
    public static Optional<Instant> made(Path library) {
        try {
            return Optional.of(Files.getLastModifiedTime(of(library)).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Makes a new copy where the last one is older than a day and the library is sound; off the thread of the window.
    /// Reads the library as long as a file is copied, and checks the copy; where there is no room, there is none.
    public static void renew(Library library, Instant now) {
        var file = library.file();
        boolean fresh = made(file).filter(m -> m.isAfter(now.minus(OLD))).isPresent();
        if (fresh || library.isReadOnly()) {
            return;
        }
        var made = file.resolveSibling(file.getFileName() + ".bak-new");
        try {
            Files.deleteIfExists(made);
            library.backup(made);
            if (isSound(made)) {
                Files.move(made, of(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(made);
        } catch (IOException | StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "no copy of the library could be made", e);
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

    /// Puts the copy in the place of a library that cannot be opened, which is kept beside it under another name.
    ///
    /// @return where the unusable library is now
    public static Path restore(Path library) throws IOException {
        var aside = free(library);
        var back = library.resolveSibling(library.getFileName() + ".bak-new");
        Files.copy(of(library), back, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(library)) {
            Files.move(library, aside);
        }
        Files.move(back, library);
        return aside;
    }

    private static Path free(Path library) {
        var name = library.getFileName().toString();
        for (int i = 1; ; i++) {
            var aside = library.resolveSibling(name + ".damaged" + (i == 1 ? "" : "-" + i));
            if (Files.notExists(aside)) {
                return aside;
            }
        }
    }
}
