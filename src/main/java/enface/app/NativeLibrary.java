package enface.app;

import enface.carried.Cache;
import enface.carried.ProgramFolder;
import enface.store.sql.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Sees to it that SQLite's own library is a file that is there: beside the program, where it was made ready, else in
/// the person's cache, unpacked at the first start.
final class NativeLibrary {

    private static final String NATIVE = "native";

    private NativeLibrary() {}

    /// To be called before a library is opened.
    static void find() {
        if (beside().filter(SqliteLibrary::use).isPresent()) {
            return;
        }
        var cache = Cache.ofThePerson().folder().resolve("sqlite-" + SqliteLibrary.version());
        try {
            if (!SqliteLibrary.use(cache)) {
                SqliteLibrary.unpack(cache);
                SqliteLibrary.use(cache);
            }
        } catch (IOException e) { // the driver has a way of its own, which works too
            System.getLogger(NativeLibrary.class.getName()).log(System.Logger.Level.WARNING, "not unpacked", e);
        }
    }

    /// Unpacks it beside the program, where there is a program and its folder can be written to; in packages it lies
    /// there already and is in no jar.
    static void makeReady() throws IOException {
        var folder = ProgramFolder.find().filter(Files::isWritable);
        if (folder.isPresent() && SqliteLibrary.isPacked()) {
            SqliteLibrary.unpack(folder.get().resolve(NATIVE));
        }
        find();
    }

    private static Optional<Path> beside() {
        return ProgramFolder.find().map(folder -> folder.resolve(NATIVE));
    }
}
