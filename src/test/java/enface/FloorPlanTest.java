package enface;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The floor plan of `floor-plan.txt`, held to the letter: every arrow between packages is in the plan, and the plan
/// has no arrow that nobody uses.
class FloorPlanTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("enface");

    /// Where it fails, the plan as it stands is in `target/floor-plan.txt`, to be compared.
    @Test
    void everyArrowIsInThePlanAndEveryPlannedArrowExists() throws IOException {
        var built = arrows().entrySet().stream()
                .map(e -> (e.getKey() + ": " + String.join(" ", e.getValue())).strip())
                .toList();
        Files.write(Path.of("target", "floor-plan.txt"), built);
        assertThat(built).isEqualTo(plan().filter(line -> !line.startsWith("#")).toList());
    }

    @Test
    void everyRoomHasItsSentenceInTheArchitecture() throws IOException {
        var described = Files.readAllLines(Path.of("src", "site", "markdown", "architecture.md")).stream()
                .filter(line -> line.startsWith("| `enface."))
                .map(line -> line.split("`", -1)[1].substring("enface.".length()))
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(plan().filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @Test
    void noRoomIsCrowded() {
        var types = new TreeMap<String, Integer>();
        for (JavaClass type : CLASSES) {
            if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                types.merge(room(type), 1, Integer::sum);
            }
        }
        assertThat(types).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(16));
    }

    private static Stream<String> plan() {
        var plan = requireNonNull(FloorPlanTest.class.getResourceAsStream("/floor-plan.txt"));
        return new BufferedReader(new InputStreamReader(plan, StandardCharsets.UTF_8)).lines();
    }

    @Test
    void noPackagesFormACycle() {
        SlicesRuleDefinition.slices()
                .matching("enface.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nodesAreOnlyInTheWindow() {
        only("javafx.(?!beans|collections|util).*", "(?:pane(?!\\.place)|ui|app)(?:\\..*)?");
    }

    @Test
    void databasesAreOnlyInTheStore() {
        only("java.sql.*|org.sqlite.*", "store(?:\\..*)?");
    }

    @Test
    void icuIsOnlyInLanguage() {
        only("com.ibm.icu.*", "language(?:\\..*)?");
    }

    @Test
    void thePdfLibraryIsOnlyWherePagesAreMadeAndRead() {
        only("org.apache.(?:pdfbox|fontbox).*", "publish(?:\\..*)?|intake.document.pdf");
    }

    @Test
    void commonMarkIsOnlyInPublish() {
        only("org.commonmark.*", "publish");
    }

    @Test
    void theHtmlLibraryIsOnlyWhereDocumentsAreRead() {
        only("org.jsoup.*", "intake.document");
    }

    @Test
    void theCommandLineLibraryIsOnlyInCli() {
        only("picocli.*", "cli(?:\\..*)?");
    }

    @Test
    void controlsFxIsOnlyInTheWindow() {
        only("org.controlsfx.*|atlantafx.*", "ui(?:\\..*)?");
    }

    @Test
    void oneClassAloneHandsWorkToTheJavaFxThread() {
        assertThat(CLASSES.stream()
                        .filter(c -> c.getMethodCallsFromSelf().stream()
                                .anyMatch(m ->
                                        m.getTarget().getFullName().contains("javafx.application.Platform.runLater")))
                        .map(JavaClass::getSimpleName))
                .containsExactly("FxThread");
    }

    /// A library is used in these rooms alone and, so that the rule cannot go stale, really is.
    private static void only(String library, String rooms) {
        var users = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(d ->
                            d.getTargetClass().getBaseComponentType().getName().matches(library))
                    .forEach(_ -> users.add(room(type)));
        }
        assertThat(users).isNotEmpty().allMatch(room -> room.matches(rooms));
    }

    private static Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (JavaClass type : CLASSES) {
            var from = room(type);
            if (from.isEmpty() || type.getSimpleName().equals("package-info")) {
                continue;
            }
            var targets = arrows.computeIfAbsent(from, _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(d -> room(d.getTargetClass().getBaseComponentType()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .forEach(targets::add);
        }
        return arrows;
    }

    /// The package below `enface`, or nothing for a type outside.
    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("enface.") ? name.substring("enface.".length()) : "";
    }
}
