package enface.study.scheme;

import enface.note.Scheme;
import enface.note.file.BadFile;
import enface.note.file.SchemeJson;
import enface.publish.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Schemes as files, for a person to hand on or to change.
public final class SchemeFiles {

    /// No scheme is as long.
    private static final long MOST = 10L << 20;

    private SchemeFiles() {}

    /// @throws IOException where the file cannot be read, or is no scheme
    public static Scheme read(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            throw new BadFile("size");
        }
        return SchemeJson.read(Files.readString(file));
    }

    /// Writes a scheme, whole or not at all.
    public static void write(Scheme scheme, Path file) throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, SchemeJson.write(scheme)));
    }
}
