package enface.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes several files, all of them or none, and never over a file that is there: who names one of them does not know
/// the names of the others.
public final class WholeFiles {

    private WholeFiles() {}

    /// Writes files into a folder, which is made where it is missing.
    ///
    /// @param contents by the names of the files
    /// @throws FileAlreadyExistsException where one of them is there; nothing is written then
    public static List<Path> write(Path folder, Map<String, WholeFile.Content> contents) throws IOException {
        boolean made = !Files.isDirectory(folder);
        for (var name : contents.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        var written = new ArrayList<Path>();
        boolean whole = false;
        try {
            if (made) {
                Files.createDirectory(folder);
            }
            for (var content : contents.entrySet()) {
                var file = folder.resolve(content.getKey());
                WholeFile.write(file, content.getValue());
                written.add(file);
            }
            whole = true;
            return written;
        } finally {
            if (!whole) {
                remove(written, folder, made);
            }
        }
    }

    private static void remove(List<Path> written, Path folder, boolean made) throws IOException {
        for (var file : written) {
            Files.deleteIfExists(file);
        }
        if (made && Files.isDirectory(folder)) {
            Files.delete(folder);
        }
    }
}
