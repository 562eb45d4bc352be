package enface.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own library, in the machine's language, unpacked once. Its driver would otherwise unpack it at every start,
/// ask another process what system this is, and leave it in the temporary folder when the program is killed.
public final class SqliteLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /// Whether the driver's jar holds it for this system; that of a package does not.
    public static boolean isPacked() {
        return SQLiteJDBCLoader.class.getResource(resource()) != null;
    }

    /// Unpacks it into a folder of the program, for [#use].
    public static void unpack(Path folder) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        try (var in = SQLiteJDBCLoader.class.getResourceAsStream(resource())) {
            if (in == null) {
                throw new IOException("no library for this system: " + resource());
            }
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "unpacking", ".part");
            Files.write(draft, in.readAllBytes());
            Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the driver open the library that lies in a folder, where one does. To be called before the first library
    /// is opened; where this system is another than that it was unpacked on, the driver falls back on its own way.
    ///
    /// @return whether one lies there
    public static boolean use(Path folder) {
        var file = only(folder);
        file.ifPresent(library -> {
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(NAME, library.getFileName().toString());
        });
        return file.isPresent();
    }

    /// The version of the driver and so of its library.
    public static String version() {
        return SQLiteJDBCLoader.getVersion();
    }

    private static String resource() {
        return LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    }

    private static Optional<Path> only(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*sqlitejdbc.{so,dll,dylib}")) {
            var found = files.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
