package enface;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import enface.language.cut.Words;
import enface.study.help.Help;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

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

    private static ModuleFinder shipped() {
        return ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(p -> OF_TESTS.stream().noneMatch(p::contains))
                        .map(Path::of)
                        .toArray(Path[]::new));
    }

    /// The build puts the notice where the help looks for it.
    @Test
    void theHelpShowsWhatIsShippedAndUnderWhichLicences() {
        for (var language : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Help.in(new Words(language), command -> List.of())
                            .pages()
                            .getLast()
                            .text())
                    .contains("ControlsFX", "Unicode License", "CC-CEDICT", "SIL Open Font License");
        }
    }

    /// picocli writes into fields that nobody else sees, of commands and of what commands share.
    @Test
    void everyRoomOfCommandsIsOpenToWhatFillsThem() {
        var filled = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("enface").stream()
                        .filter(c -> c.isAnnotatedWith(CommandLine.Command.class)
                                || c.getFields().stream().anyMatch(ModulePathTest::isFilled))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        var module = shipped().find("enface").orElseThrow().descriptor();
        var open = module.opens().stream()
                .filter(o -> o.targets().contains("info.picocli"))
                .map(ModuleDescriptor.Opens::source)
                .toList();
        assertThat(filled).hasSizeGreaterThan(10);
        assertThat(open).containsExactlyInAnyOrderElementsOf(filled);
    }

    private static boolean isFilled(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().getName().startsWith("picocli."));
    }

    @Test
    void everyLibraryIsThere() {
        var resolved = Configuration.resolve(
                shipped(), List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of("enface"));
        assertThat(resolved.modules())
                .extracting(ResolvedModule::name)
                .contains("enface", "org.apache.pdfbox", "javafx.controls")
                .contains("org.apache.commons.logging");
    }
}
