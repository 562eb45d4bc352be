package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundle and the code, held together both ways.
class WordsTest {

    private static final Path BUNDLES = Path.of("resources", "i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?)\"");
    /// Keys that are made in the code from a prefix and the name of a value.
    private static final Set<String> MADE = Set.of(
            "error.intake.",
            "error.dictionary.",
            "error.store.",
            "report.join.",
            "report.doubt.",
            "report.left-out.",
            "import.shape.",
            "field.",
            "type.",
            "error.correct.",
            "error.repair.",
            "step.",
            "colour.",
            "hint.",
            "command.");

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> literals() throws IOException {
        var literals = new HashSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
            }
        }
        return literals;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("strings_zh.properties").stringPropertyNames())
                .isEqualTo(bundle("strings.properties").stringPropertyNames());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = literals();
        var unused = new TreeSet<>(bundle("strings.properties").stringPropertyNames());
        unused.removeIf(key -> literals.contains(key)
                || Stream.concat(MADE.stream(), literals.stream().filter(l -> l.endsWith(".")))
                        .anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    /// Words of a language stand in the views of nobody: they come from the bundle. What is logged or thrown is told to
    /// nobody, and a face is called as it is called.
    @Test
    void noViewHasWordsOfItsOwn() throws IOException {
        var untold = Pattern.compile("LOG\\.|throw |Exception\\(|^\\s*//|\"Enface Sans\"");
        var literal = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        var words = Pattern.compile("\\p{L}{2,} (\\p{L}|$)");
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "enface", "ui"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("FirstLines.java")) // draws what nobody sees, so that it is ready
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !untold.matcher(line).find())
                        .filter(line -> literal.matcher(line)
                                .results()
                                .anyMatch(text -> words.matcher(text.group(1)).find()))
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyMadeKeyIsThere() throws IOException {
        var keys = bundle("strings.properties").stringPropertyNames();
        assertThat(MADE).allSatisfy(prefix -> assertThat(keys).anyMatch(k -> k.startsWith(prefix)));
        for (var kind : enface.intake.draft.IntakeException.Kind.values()) {
            assertThat(keys).contains("error.intake." + kebab(kind));
        }
        for (var kind : enface.store.sql.StoreException.Kind.values()) {
            assertThat(keys).contains("error.store." + kebab(kind));
        }
        for (var fault : enface.align.lexicon.DictionaryException.Fault.values()) {
            assertThat(keys).contains("error.dictionary." + kebab(fault));
        }
        for (var kind : enface.intake.draft.Report.Doubt.Kind.values()) {
            assertThat(keys).contains("report.doubt." + kebab(kind));
        }
        for (var how : enface.intake.draft.Report.How.values()) {
            assertThat(keys).contains("report.join." + kebab(how));
        }
        for (var reason : enface.intake.draft.Report.LeftOut.Reason.values()) {
            assertThat(keys).contains("report.left-out." + kebab(reason));
        }
        for (var reason : enface.text.correct.CannotCorrect.Reason.values()) {
            assertThat(keys).contains("error.correct." + kebab(reason));
        }
        for (var reason : enface.align.correct.CannotRepair.Reason.values()) {
            assertThat(keys).contains("error.repair." + kebab(reason));
        }
        for (var kind : enface.store.correct.Step.Kind.values()) {
            assertThat(keys).contains("step." + kebab(kind));
        }
        for (var shape : enface.intake.draft.Report.Shape.values()) {
            assertThat(keys).contains("import.shape." + kebab(shape));
        }
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void everyPatternIsOneIcuUnderstands() throws IOException {
        for (var name : Set.of("strings.properties", "strings_zh.properties")) {
            var bundle = bundle(name);
            for (var key : bundle.stringPropertyNames()) {
                assertThat(new MessageFormat(bundle.getProperty(key), Locale.UK))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void countsInThePersonsLanguage() {
        assertThat(new Words(Locale.UK).get("library.notes", 1)).isEqualTo("1 note");
        assertThat(new Words(Locale.UK).get("library.notes", 2)).isEqualTo("2 notes");
        assertThat(new Words(Locale.CHINA).get("library.notes", 2)).isEqualTo("2 条笔记");
    }

    /// Java looks for the language of the system before it comes to a bundle without one.
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN", "fr-FR"})
    void theLanguageThatIsChosenIsSpokenOnAnySystem(String system) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(system));
            assertThat(new Words(Locale.UK).get("library.title")).isEqualTo("Library");
            assertThat(new Words(Locale.SIMPLIFIED_CHINESE).get("library.title"))
                    .isEqualTo("书库");
            assertThat(new Words(Locale.GERMANY).get("library.title")).isEqualTo("Library");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aThirdLanguageNeedsNoCode(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("strings_pl.properties"),
                "library.title=Biblioteka\nlibrary.notes={0,plural,one{# notatka}few{# notatki}other{# notatek}}\n");
        Files.writeString(folder.resolve("strings_xx.properties"), "library.title=\\u00zz");
        Files.writeString(folder.resolve("strings_en.properties"), "library.title=Another");
        System.setProperty(Words.FOLDER, folder.toString());
        try {
            var polish = new Words(Locale.forLanguageTag("pl-PL"));
            assertThat(polish.get("library.title")).isEqualTo("Biblioteka");
            assertThat(polish.get("library.notes", 1)).isEqualTo("1 notatka");
            assertThat(polish.get("library.notes", 3)).isEqualTo("3 notatki");
            assertThat(polish.get("library.notes", 5)).isEqualTo("5 notatek");
            assertThat(polish.get("library.search"))
                    .as("what is unsaid is said in English")
                    .isEqualTo("Search titles and texts");
            assertThat(polish.locale().getLanguage()).isEqualTo("pl");
            assertThat(Words.languages()).extracting(Locale::getLanguage).contains("en", "zh", "pl");
            assertThat(new Words(Locale.forLanguageTag("xx")).get("library.title"))
                    .as("a file that is none keeps nothing shut")
                    .isEqualTo("Library");
            assertThat(new Words(Locale.UK).get("library.title"))
                    .as("nothing takes the place of what comes along")
                    .isEqualTo("Library");
        } finally {
            System.clearProperty(Words.FOLDER);
        }
        assertThat(new Words(Locale.forLanguageTag("pl-PL")).get("library.title"))
                .isEqualTo("Library");
    }

    /// Numbers that are never 1 where they are said.
    private static final Set<String> MANY =
            Set.of("error.intake.too-many", "align.too-many", "glossary.problem.too-many", "export.done.several");

    /// Whatever is counted somewhere has two forms everywhere.
    @Test
    void nothingCountedIsWrongForOne() throws IOException {
        var bundle = bundle("strings.properties");
        var counted = new TreeSet<String>();
        for (var key : bundle.stringPropertyNames()) {
            Pattern.compile("other ?\\{# (\\p{L}+s)\\b")
                    .matcher(bundle.getProperty(key))
                    .results()
                    .forEach(found -> counted.add(found.group(1)));
        }
        assertThat(counted).contains("notes", "works", "sentences");
        var wrong = Pattern.compile("\\{\\d+(?:,number[^}]*)?}( \\p{L}+)? (" + String.join("|", counted) + ")\\b");
        assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> !MANY.contains(key))
                .allSatisfy(
                        key -> assertThat(wrong.matcher(bundle.getProperty(key)).find())
                                .as("%s=%s", key, bundle.getProperty(key))
                                .isFalse());
    }
}
