package enface.study.share;

import enface.store.Library;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library that gives and another one that takes.
abstract class TwoLibraries {

    @TempDir
    Path folder;

    Library library;
    Library other;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("one.enface"));
        other = Library.open(folder.resolve("other.enface"));
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }
}
