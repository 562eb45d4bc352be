package enface.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A library that is named as files to import are, as the system does where a person clicks one.
public final class LibraryFile {

    private static final String ENDING = ".enface";

    private LibraryFile() {}

    /// The one file that is named, where it is called as libraries are; nothing for all else.
    public static Optional<Path> alone(List<Path> files) {
        return files.stream()
                .filter(_ -> files.size() == 1)
                .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .findFirst();
    }
}
