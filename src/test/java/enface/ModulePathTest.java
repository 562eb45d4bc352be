package enface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The program runs on the module path, where a library is there only if somebody requires it. The other tests run on
/// the class path and would not notice.
class ModulePathTest {

    private static final List<String> OF_TESTS = List.of(
            "test-classes",
            "junit",
            "testfx",
            "archunit",
            "assertj",
            "opentest4j",
            "apiguardian",
            "slf4j",
            "hamcrest",
            "byte-buddy");

    @Test
    void everyLibraryIsThere() {
        var shipped = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(p -> OF_TESTS.stream().noneMatch(p::contains))
                .map(Path::of)
                .toArray(Path[]::new);
        var resolved = Configuration.resolve(
                ModuleFinder.of(shipped),
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.of(),
                Set.of("enface"));
        assertThat(resolved.modules())
                .extracting(ResolvedModule::name)
                .contains("enface", "org.apache.pdfbox", "javafx.controls")
                .contains("org.apache.commons.logging");
    }
}
