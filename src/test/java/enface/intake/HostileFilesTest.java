package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import enface.intake.document.Zipped;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Format;
import enface.job.Progress;
import enface.language.cut.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file of any format turns out to be: one sentence, and soon.
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long TWO_GIGABYTES = 2L << 30;
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "docx", "word/document.xml",
            "xlsx", "xl/workbook.xml",
            "pptx", "ppt/presentation.xml",
            "odt", "content.xml",
            "ods", "content.xml",
            "epub", "META-INF/container.xml");
    private static final Map<String, String> MEDIA = Map.of(
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "epub", "application/epub+zip");
    private static final Map<String, String> ROOTS = Map.of(
            "tmx", "tmx",
            "xlf", "xliff",
            "tei", "TEI",
            "xml", "linkGrp",
            "xhtml", "html");
    private static final String ENTITIES = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>
            """;

    @TempDir
    private Path folder;

    /// Every ending that is read, and one that says nothing, with the names that files of links go by.
    static Stream<String> endings() {
        return Stream.concat(
                Arrays.stream(Format.values()).flatMap(format -> format.endings().stream()),
                Stream.of("ids", "links", "en", "zzz"));
    }

    private IntakeException refused(Path file) {
        return assertTimeoutPreemptively(SOON, () -> {
            try {
                new Intake().read(List.of(file), List.of(), Progress.none());
            } catch (IntakeException e) {
                var key = "error.intake."
                        + e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                var words = new Words(Locale.ENGLISH);
                assertThat(words.get(key, e.file(), e.detail())).isNotBlank().doesNotContain("\n");
                return e;
            }
            throw new AssertionError(file.getFileName() + " was read");
        });
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatIsNoFileThatEndsIsRefused(String ending) throws Exception {
        assertThat(refused(folder.resolve("none." + ending)).kind()).isEqualTo(Kind.NOT_FOUND);
        var empty = Files.createDirectory(folder.resolve("folder." + ending));
        assertThat(refused(empty).kind()).isEqualTo(Kind.NO_FILES);
        var device = Files.createSymbolicLink(folder.resolve("device." + ending), Path.of("/dev/zero"));
        assertThat(refused(device).kind()).isEqualTo(Kind.NOT_REGULAR);
        Files.delete(device);
        var loop = folder.resolve("loop." + ending);
        Files.createSymbolicLink(loop, loop);
        assertThat(refused(loop).kind()).isIn(Kind.NOT_FOUND, Kind.NOT_REGULAR);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatIsLargerThanAnyTextIsRefusedWithoutReadingIt(String ending) throws Exception {
        var sparse = folder.resolve("sparse." + ending);
        try (var file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.write(start(ending));
            file.setLength(TWO_GIGABYTES);
        }
        assertThat(refused(sparse).kind()).isNotEqualTo(Kind.NOT_FOUND);
        Files.delete(sparse);
    }

    /// How a file of the format may begin, so that its reader is asked.
    private static byte[] start(String ending) {
        if (MAIN_PARTS.containsKey(ending)) {
            return zipped(ending, "<x/>").bytes();
        }
        var root = ROOTS.get(ending);
        var start = root != null
                ? "<?xml version=\"1.0\"?><" + root + "><a>"
                : switch (ending) {
                    case "pdf" -> "%PDF-1.4\n";
                    case "rtf" -> "{\\rtf1 ";
                    case "vtt" -> "WEBVTT\n\n";
                    case "srt" -> "1\n00:00:01,000 --> 00:00:02,000\nGo\n\n";
                    case "json" -> "[{\"en\": \"";
                    case "po" -> "msgid \"\"\n";
                    case "lrc" -> "[00:01.00]Go\n";
                    default -> "Go on.\n";
                };
        return start.getBytes(StandardCharsets.UTF_8);
    }

    private static Zipped zipped(String ending, String main) {
        var zipped = new Zipped();
        if (MEDIA.containsKey(ending)) {
            zipped.part("mimetype", MEDIA.getOrDefault(ending, ""));
        }
        return zipped.part(MAIN_PARTS.getOrDefault(ending, "x"), main);
    }

    static Stream<Arguments> archives() {
        return MAIN_PARTS.keySet().stream()
                .sorted()
                .flatMap(ending -> Stream.of(
                                Map.entry("deep", "<a>".repeat(200) + "x" + "</a>".repeat(200)),
                                Map.entry("deeper", "<a>".repeat(20_000) + "</a>".repeat(20_000)),
                                Map.entry("entities", ENTITIES + "<x>&g;</x>"),
                                Map.entry("broken", "<x><y>"),
                                Map.entry("bomb", "<x>" + " ".repeat(90 << 20) + "</x>"))
                        .map(hazard -> Arguments.of(ending, hazard.getKey(), hazard.getValue())));
    }

    @ParameterizedTest(name = "{1}.{0}")
    @MethodSource("archives")
    void anArchiveMadeToHarmIsRefused(String ending, String hazard, String main) throws Exception {
        var file = Files.write(
                folder.resolve(hazard + "." + ending), zipped(ending, main).bytes());
        assertThat(refused(file).kind())
                .isIn(
                        Kind.DAMAGED,
                        Kind.OVERGROWN,
                        Kind.ENTITIES,
                        Kind.EMPTY,
                        Kind.NO_TEXTS,
                        Kind.NO_LETTERS,
                        Kind.ONE_LANGUAGE);
    }

    @Test
    void anArchiveWhoseNamesLeadOutOfItWritesNothing() throws Exception {
        for (var ending : MAIN_PARTS.keySet()) {
            for (var name : List.of("../slipped", "/slipped", "..\\slipped", "a/../../slipped")) {
                var file = Files.write(
                        folder.resolve("slip." + ending),
                        zipped(ending, "<x/>").part(name, "x").bytes());
                refused(file);
            }
        }
        assertThat(folder.resolve("slipped")).doesNotExist();
        assertThat(Path.of("/slipped")).doesNotExist();
    }

    static Stream<Arguments> trees() {
        return ROOTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(root -> Stream.of(
                                Map.entry("deep", "<a>".repeat(200) + "</a>".repeat(200)),
                                Map.entry("deeper", "<a>".repeat(100_000) + "</a>".repeat(100_000)),
                                Map.entry("broken", "<a><b>"),
                                Map.entry("external", ""),
                                Map.entry("entities", "&g;"))
                        .map(hazard -> Arguments.of(root.getKey(), hazard.getKey(), tree(root.getValue(), hazard))));
    }

    private static String tree(String root, Map.Entry<String, String> hazard) {
        var declared = switch (hazard.getKey()) {
            case "entities" -> ENTITIES;
            case "external" -> "<!DOCTYPE x [<!ENTITY g SYSTEM \"file:///etc/passwd\">]>";
            default -> "";
        };
        return "<?xml version=\"1.0\"?>" + declared + "<" + root + ">" + hazard.getValue() + "</" + root + ">";
    }

    @ParameterizedTest(name = "{1}.{0}")
    @MethodSource("trees")
    void aTreeMadeToHarmIsRefused(String ending, String hazard, String xml) throws Exception {
        refused(Files.writeString(folder.resolve(hazard + "." + ending), xml));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void noiseIsRefusedOrReadAndNothingElse(String ending) throws Exception {
        var random = new Random(19);
        for (int size : new int[] {0, 1, 7, 300, 20_000}) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            var behind = start(ending);
            var whole = Arrays.copyOf(behind, behind.length + size);
            System.arraycopy(bytes, 0, whole, behind.length, size);
            for (var content : List.of(bytes, whole)) {
                var file = Files.write(folder.resolve("noise." + ending), content);
                assertTimeoutPreemptively(
                        SOON,
                        () -> assertThatCode(() -> {
                                    try {
                                        new Intake().read(List.of(file), List.of(), Progress.none());
                                    } catch (IntakeException _) {
                                        return; // said in a sentence
                                    }
                                })
                                .doesNotThrowAnyException());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aNameOfAnySignsIsAName(String ending) throws Exception {
        for (var name : List.of("a b\tc", "-rf", "%s%n", "{0}", "'", "\"", "\u202etxt.", "…", "名 前", "x".repeat(200))) {
            var file = Files.write(folder.resolve(name + "." + ending), new byte[0]);
            var shown = ending.equals("gz") ? name : name + "." + ending; // that of what is packed
            assertThat(refused(file).file()).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aPipeIsRefusedAndNotWaitedFor(String ending) throws Exception {
        var pipe = folder.resolve("pipe." + ending);
        assumeThat(Path.of("/usr/bin/mkfifo")).exists();
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(refused(pipe).kind()).isEqualTo(Kind.NOT_REGULAR);
        assertThat(refused(folder).kind()).as("in a folder").isEqualTo(Kind.NO_FILES);
    }

    /// Who may read everything, as root may, is refused by a disk that gives nothing back.
    @ParameterizedTest
    @MethodSource("endings")
    void aFileThatCannotBeReadIsSaidToBeSo(String ending) throws Exception {
        var file = Files.write(folder.resolve("secret." + ending), start(ending));
        assertThat(file.toFile().setReadable(false)).isTrue();
        if (!Files.isReadable(file)) {
            assertThat(refused(file).kind()).isEqualTo(Kind.UNREADABLE);
        }
        var memory = Path.of("/proc/self/mem"); // a file whose first byte nobody can read, not even root
        assumeThat(memory).exists();
        var faulty = Files.createSymbolicLink(folder.resolve("faulty." + ending), memory);
        assertThat(refused(faulty).kind()).isIn(Kind.UNREADABLE, Kind.DAMAGED);
        Files.delete(faulty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "tmx", "csv", "json", "html", "rtf", "po", "pdf"})
    void whatIsPackedToGrowIsRefused(String ending) throws Exception {
        var file = folder.resolve("bomb." + ending + ".gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start(ending));
            var block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 220; i++) {
                out.write(block);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refused(file).kind()).isNotEqualTo(Kind.UNREADABLE);
        Files.delete(file);
    }

    @Test
    void aFileThatGrowsWhileItIsReadEnds() throws Exception {
        for (var ending : Set.of("txt", "tmx", "csv", "json", "srt")) {
            var file = Files.write(folder.resolve("growing." + ending), start(ending));
            try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
                grow(out, 1 << 20);
                var growing = new Growing(out);
                assertTimeoutPreemptively(SOON, () -> {
                    try {
                        new Intake().read(List.of(file), List.of(), growing);
                    } catch (IntakeException e) {
                        assertThat(e.file()).isEqualTo("growing." + ending);
                    }
                });
            }
        }
    }

    /// Writes on whenever the reader says how far it is.
    private static final class Growing implements Progress {

        private final OutputStream out;

        Growing(OutputStream out) {
            this.out = out;
        }

        @Override
        public void step(long done, long total) {
            try {
                grow(out, 1 << 12);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void grow(OutputStream out, int bytes) throws IOException {
        out.write("Go on. ".repeat(bytes / 7).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
