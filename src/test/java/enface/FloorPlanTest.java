package enface;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The floor plan of `architecture.md`, held to the letter: every arrow between packages is in the plan, and the plan
/// has no arrow that nobody uses.
class FloorPlanTest {

    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("job", Set.of()),
            Map.entry("carried", Set.of()),
            Map.entry("language", Set.of("text")),
            Map.entry("language.find", Set.of("text", "language")),
            Map.entry("language.markup", Set.of("text")),
            Map.entry("intake", Set.of("text", "language", "language.markup", "glossary", "job")),
            Map.entry(
                    "align",
                    Set.of(
                            "text",
                            "job",
                            "language",
                            "align.lexicon",
                            "align.pass",
                            "align.score",
                            "align.search",
                            "align.word")),
            Map.entry("align.pass", Set.of("text", "job", "align.score", "align.search", "align.word")),
            Map.entry("align.row", Set.of("text", "align")),
            Map.entry("align.lexicon", Set.of("text", "language", "job")),
            Map.entry("align.score", Set.of("text", "align.search", "align.word")),
            Map.entry("align.word", Set.of("text", "align.search")),
            Map.entry("align.search", Set.of("text", "job")),
            Map.entry("compare", Set.of("text", "language")),
            Map.entry("compare.attempt", Set.of("text", "language")),
            Map.entry("glossary", Set.of("text")),
            Map.entry("glossary.dictionary", Set.of("text", "language")),
            Map.entry("note", Set.of("text")),
            Map.entry("store", Set.of("text", "align", "glossary", "note", "job", "store.file")),
            Map.entry("store.file", Set.of()),
            Map.entry(
                    "pane",
                    Set.of(
                            "text",
                            "align",
                            "align.row",
                            "compare",
                            "glossary",
                            "note",
                            "pane.place",
                            "pane.type",
                            "pane.cell",
                            "pane.level",
                            "pane.head")),
            Map.entry("pane.place", Set.of("text", "align", "align.row")),
            Map.entry("pane.type", Set.of("text", "note")),
            Map.entry("pane.cell", Set.of("text", "compare", "glossary", "note", "pane.place", "pane.type")),
            Map.entry(
                    "pane.level",
                    Set.of(
                            "text",
                            "align",
                            "align.row",
                            "glossary",
                            "compare",
                            "pane.place",
                            "pane.type",
                            "pane.cell")),
            Map.entry("pane.head", Set.of("text", "pane.place", "pane.type", "pane.cell", "pane.level")),
            Map.entry(
                    "publish", Set.of("text", "align", "align.row", "glossary", "note", "language", "language.markup")),
            Map.entry("publish.pdf", Set.of("carried", "text", "note", "job", "language", "publish")),
            Map.entry(
                    "study",
                    Set.of(
                            "text",
                            "language",
                            "intake",
                            "align",
                            "align.row",
                            "compare",
                            "compare.attempt",
                            "language.find",
                            "align.lexicon",
                            "glossary",
                            "glossary.dictionary",
                            "note",
                            "store",
                            "publish",
                            "publish.pdf",
                            "job")),
            Map.entry(
                    "ui",
                    Set.of(
                            "carried",
                            "text",
                            "language",
                            "intake",
                            "align",
                            "compare",
                            "compare.attempt",
                            "glossary",
                            "glossary.dictionary",
                            "note",
                            "store",
                            "pane",
                            "pane.place",
                            "pane.type",
                            "pane.cell",
                            "pane.level",
                            "pane.head",
                            "study",
                            "job")),
            Map.entry(
                    "cli",
                    Set.of(
                            "text",
                            "language",
                            "intake",
                            "align",
                            "align.row",
                            "align.lexicon",
                            "compare",
                            "compare.attempt",
                            "glossary",
                            "note",
                            "store",
                            "publish",
                            "study",
                            "job")),
            Map.entry(
                    "app",
                    Set.of(
                            "carried",
                            "language",
                            "align",
                            "align.lexicon",
                            "store",
                            "study",
                            "pane",
                            "ui",
                            "cli",
                            "job")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("enface");

    @Test
    void everyArrowIsInThePlanAndEveryPlannedArrowExists() {
        assertThat(arrows()).isEqualTo(new TreeMap<>(PLAN));
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
        only(
                "javafx.(?!beans|collections|util).*",
                "pane",
                "pane.type",
                "pane.cell",
                "pane.level",
                "pane.head",
                "ui",
                "app");
    }

    @Test
    void databasesAreOnlyInTheStore() {
        only("java.sql.*|org.sqlite.*", "store");
    }

    @Test
    void icuIsOnlyInLanguage() {
        only("com.ibm.icu.*", "language");
    }

    @Test
    void thePdfLibraryIsOnlyInPublish() {
        only("org.apache.(?:pdfbox|fontbox).*", "publish", "publish.pdf");
    }

    @Test
    void theCommandLineLibraryIsOnlyInCli() {
        only("picocli.*", "cli");
    }

    @Test
    void controlsFxIsOnlyInTheWindow() {
        only("org.controlsfx.*|atlantafx.*", "ui");
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

    /// A library is used in these rooms and, so that the rule cannot go stale, really is.
    private static void only(String library, String... rooms) {
        var users = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(d ->
                            d.getTargetClass().getBaseComponentType().getName().matches(library))
                    .forEach(_ -> users.add(room(type)));
        }
        assertThat(users).isNotEmpty().isSubsetOf(rooms);
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
