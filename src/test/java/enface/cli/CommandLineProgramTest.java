package enface.cli;

import static enface.cli.ProgramUnderTest.BOOK;
import static enface.cli.ProgramUnderTest.SAME_LINE;
import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import enface.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands on a work that is in the library.
class CommandLineProgramTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void makeProgram() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void opensTheWindowWhereThereIsNoCommand() {
        assertThat(program.run().status()).isZero();
        assertThat(program.run("speech.md", "--library", "other.enface").status())
                .isZero();
        assertThat(program.windows()).extracting(w -> w.files().size()).containsExactly(0, 1);
        assertThat(program.windows().getLast().library()).isEqualTo(Path.of("other.enface"));
    }

    @Test
    void takesTheLibraryBeforeAndAfterTheCommand() {
        var other = folder.resolve("new").resolve("other.enface").toString();
        program.given("--library", other, "import", SAME_LINE);
        assertThat(program.given("list", "--json", "--library", other).array()).hasSize(1);
        assertThat(program.given("list", "--json").array()).isEmpty();
    }

    @Nested
    class Shows {

        @BeforeEach
        void importBook() {
            program.given("import", BOOK);
        }

        private List<JsonObject> versions() {
            return objects(
                    objects(program.given("list", "--json").array()).getFirst().getAsJsonArray("versions"));
        }

        @Test
        void everySegmentOnceAsJson() {
            var json = program.given("show", "1", "--format", "json").object();
            var rows = objects(json.getAsJsonArray("rows"));
            for (int i = 0; i < 2; i++) {
                int column = i;
                var segments = rows.stream()
                        .flatMap(r ->
                                objects(r.getAsJsonArray("cells").get(column).getAsJsonArray()).stream())
                        .map(s -> s.get("segment").getAsInt())
                        .toList();
                int count = versions().get(i).get("segments").getAsInt();
                assertThat(segments).isEqualTo(IntStream.range(0, count).boxed().toList());
            }
            assertThat(rows).allSatisfy(r -> {
                assertThat(r.get("confidence").getAsDouble()).isBetween(0.0, 1.0);
                assertThat(r.get("status").getAsString()).isEqualTo("proposed");
            });
            assertThat(json.getAsJsonArray("versions").get(0).getAsJsonObject().get("id"))
                    .isEqualTo(versions().getFirst().get("id"));
        }

        @Test
        void aLineARowAndAColumnAVersionAsTsv() {
            var rows = program.given("show", "1", "--format", "json").object().getAsJsonArray("rows");
            var lines = program.given("show", "1", "--format", "tsv").lines();
            assertThat(lines).hasSize(rows.size());
            assertThat(lines).allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(2));
            for (int i = 0; i < lines.size(); i++) {
                var cells = rows.get(i).getAsJsonObject().getAsJsonArray("cells");
                for (int column = 0; column < 2; column++) {
                    var cell = lines.get(i).split("\t", -1)[column];
                    for (var segment : objects(cells.get(column).getAsJsonArray())) {
                        assertThat(cell)
                                .contains(segment.get("text").getAsString().replace("\n", "\\n"));
                    }
                }
            }
        }

        @Test
        void theVersionsAskedForInTheirOrder() {
            var lines = program.given("show", "river", "--versions", "zh,en", "--format", "tsv")
                    .lines();
            assertThat(lines).contains("尊敬的各位来宾，\tHonoured guests,");
            var id = versions().getLast().get("id").getAsString();
            assertThat(program.given("show", "1", "--versions", id, "--format", "tsv")
                            .lines())
                    .contains("尊敬的各位来宾，")
                    .noneMatch(l -> l.contains("\t"));
        }

        @Test
        void eachVersionOnALineOfItsOwnAsText() {
            assertThat(program.given("show", "1").out()).contains("en\tHonoured guests,\nzh-Hans\t尊敬的各位来宾，\n");
        }

        @Test
        void theSameRowsInAnExportedTable() throws IOException {
            var out = folder.resolve("rows.tsv");
            program.given("export", "1", "--format", "tsv", "-o", out.toString());
            var rows = program.given("show", "1", "--format", "tsv").out();
            assertThat(Files.readString(out)).isEqualTo("en\tzh-Hans\n" + rows);
        }
    }

    @Test
    void writesTabsAndLineBreaksAsSigns() throws IOException {
        var english = file("a.en.md", "```\nif a:\n\tb \\ c\n```\n\nThat was the whole of the program.\n");
        var chinese = file("a.zh.md", "```\nif a:\n\tb \\ c\n```\n\n整个程序就是这些了。\n");
        program.given("import", english, chinese);
        var lines = program.given("show", "1", "--format", "tsv").lines();
        assertThat(lines).allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(2));
        assertThat(lines.getFirst()).startsWith("if a:\\n\\tb \\\\ c\t");
    }

    @Nested
    class Aligns {

        private List<int[][]> links(String... more) {
            var arguments = new ArrayList<>(List.of("align", "--sentences"));
            arguments.addAll(List.of(more));
            return program.given(arguments.toArray(String[]::new)).lines().stream()
                    .map(l -> {
                        assertThat(l).matches("\\[(\\d+(,\\d+)*)?]:\\[(\\d+(,\\d+)*)?]");
                        var sides = l.split(":", -1);
                        return new int[][] {numbers(sides[0]), numbers(sides[1])};
                    })
                    .toList();
        }

        private static int[] numbers(String side) {
            var inside = side.substring(1, side.length() - 1);
            return inside.isEmpty()
                    ? new int[0]
                    : java.util.Arrays.stream(inside.split(",", -1))
                            .mapToInt(Integer::parseInt)
                            .toArray();
        }

        private static List<Integer> side(List<int[][]> links, int side) {
            return links.stream()
                    .flatMapToInt(l -> IntStream.of(l[side]))
                    .boxed()
                    .toList();
        }

        @ParameterizedTest
        @CsvSource({
            "'Good evening.\nThe road is open.\nDrive slowly.\n', '晚上好。\n道路通了。\n请慢慢开车。\n', 3, 3",
            "'Good evening.\n\nThe road is open.\n\n', '\n晚上好。\n道路通了。', 4, 3",
            "'One.\nTwo.\nThree.\nFour.\nFive.', '一。', 5, 1",
            "'a\r\nb\r\n', '甲\r\n \r\n乙\r\n', 2, 3",
        })
        void everyLineOnceOnEachSide(String left, String right, int lefts, int rights) throws IOException {
            var links = links(file("l.txt", left), file("r.txt", right));
            assertThat(side(links, 0))
                    .isEqualTo(IntStream.range(0, lefts).boxed().toList());
            assertThat(side(links, 1))
                    .isEqualTo(IntStream.range(0, rights).boxed().toList());
        }

        @Test
        void theSameWithoutAnyLexiconAndWithOneOfMyOwn() throws IOException {
            var left = file("l.txt", "The ferry waits.\nThe lamp is lit.\n");
            var right = file("r.txt", "渡船在等。\n灯点着了。\n");
            var words = file("w.tsv", "ferry\t渡船\nlamp\t灯\n");
            assertThat(links(left, right, "--no-lexicon")).hasSize(2);
            assertThat(links(
                            left,
                            right,
                            "--no-lexicon",
                            "--source-lang",
                            "en",
                            "--target-lang",
                            "zh",
                            "--dictionary",
                            words))
                    .hasSize(2);
        }

        @Test
        void withTextsAndConfidence() throws IOException {
            var left = file("l.txt", "The ferry waits.\nThe lamp is lit.\n");
            var right = file("r.txt", "渡船在等。\n灯点着了。\n");
            var lines = program.given("align", left, right, "--sentences", "--format", "tsv")
                    .lines();
            assertThat(lines.getFirst()).startsWith("[0]:[0]\tThe ferry waits.\t渡船在等。\t");
            var out = folder.resolve("out.json");
            assertThat(program.given("align", left, right, "--sentences", "--format", "json", "-o", out.toString())
                            .out())
                    .isEmpty();
            assertThat(Files.readString(out)).contains("\"sourceLanguage\":\"en\"");
        }

        @Test
        void wholeTextsToo() throws IOException {
            var left = file("l.md", "# Rain\n\nRain fell. We stayed inside.\n");
            var right = file("r.md", "# 雨\n\n下雨了。我们没有出去。\n");
            assertThat(program.given("align", left, right, "--format", "tsv").lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("Rain fell.\t下雨了。");
        }

        @Test
        void andStoresNothing() throws IOException {
            var left = file("l.txt", "Rain.\n");
            program.given("align", left, left, "--sentences");
            assertThat(folder.resolve("library.enface")).doesNotExist();
        }
    }

    @Nested
    class Finds {

        @BeforeEach
        void importBook() {
            program.given("import", BOOK);
        }

        @ParameterizedTest
        @CsvSource({
            "桥, 步行|这座桥",
            "渡船, ''",
            "河没, ''",
            "左岸, 河本来没有左岸",
            "十一年, 用了十一年",
            "尊敬的各位来宾, 尊敬的各位来宾",
            "祖父母從不這樣做, 祖父母从不这样做",
            "RIVER, A river has no right bank",
            "right bank, A river has no right bank",
            "apolog, an apology",
            "youan, 右岸",
            "yòu àn, 右岸",
            "youhan, ''"
        })
        void wordsOfAnyLength(String query, String expected) {
            var out = program.given("search", query).out();
            if (expected.isEmpty()) {
                assertThat(out).isEmpty();
            } else {
                assertThat(out).containsPattern(expected);
            }
        }

        @Test
        void onlyInOneLanguageAndOnlySoMany() {
            assertThat(program.given("search", "4200", "--lang", "zh").lines()).hasSize(1);
            assertThat(program.given("search", "the", "--lang", "zh").lines()).isEmpty();
            assertThat(program.given("search", "the", "--limit", "2").lines()).hasSize(2);
            assertThat(program.given("search", "de", "--lang", "zh", "--limit", "2")
                            .lines())
                    .hasSize(2);
            assertThat(program.given("search", "qiao", "--lang", "en").lines()).isEmpty();
            assertThat(program.given("search", "qiao", "--lang", "zh").lines()).allMatch(l -> l.matches(".*[桥橋].*"));
        }

        @Test
        void placesAsJson() {
            var hit = objects(program.given("search", "右岸", "--json").array()).getFirst();
            var text = hit.get("text").getAsString();
            assertThat(text).contains("右岸");
            assertThat(hit.get("end").getAsInt() - hit.get("start").getAsInt()).isEqualTo(text.length());
        }

        @Test
        void nothingWithoutWords() {
            assertThat(program.run("search", "…").status()).isEqualTo(1);
        }
    }

    @Nested
    class OfGlossaries {

        @Test
        void importsListsAndExportsTerms() throws IOException {
            var table = file("terms.csv", "en,zh-Hans,definition\nferry;boat,渡船,Crosses a river.\nlamp,灯,\n");
            assertThat(program.given("glossary", "import", table).out())
                    .contains("2 entries")
                    .contains("terms");
            assertThat(program.given("glossary", "list").lines()).contains("terms\ten: ferry; boat\tzh-Hans: 渡船");
            var glossary =
                    objects(program.given("glossary", "list", "--json").array()).getFirst();
            assertThat(glossary.getAsJsonArray("concepts")).hasSize(2);
            var out = folder.resolve("out.csv");
            program.given("glossary", "export", out.toString());
            assertThat(Files.readString(out)).contains("渡船").contains("Crosses a river.");
            program.given(
                    "--library", folder.resolve("second.enface").toString(), "glossary", "import", out.toString());
        }

        @Test
        void saysHowTermsAreRendered() throws IOException {
            var english = file(
                    "ferry.en.txt",
                    "The ferry left at dawn with all of us.\n\nThen two ferries came from the town.\n\nThere was no lamp that burned at the river.\n");
            var chinese = file("ferry.zh.txt", "渡船黎明载着我们大家离开。\n\n后来从城里来了两艘船。\n\n河边没有一盏灯亮着。\n");
            program.given("import", english, chinese);
            assertThat(program.run("glossary", "check", "1").status()).isEqualTo(1);
            program.given("glossary", "import", file("terms.csv", "en,zh-Hans\nferry,渡船\nlamp,灯\nharbour,港口\n"));
            assertThat(program.given("glossary", "check", "1").lines())
                    .containsExactly("ferry; 渡船\tzh-Hans\t1/2\t渡船 1\t1", "lamp; 灯\tzh-Hans\t1/1\t灯 1\t0");
            assertThat(program.given("glossary", "check", "1", "--places").lines())
                    .contains("\t2\tThen two ferries came from the town.\t后来从城里来了两艘船。");
            var ferry = objects(
                            program.given("glossary", "check", "1", "--json").array())
                    .getFirst();
            assertThat(ferry.get("places").getAsInt()).isEqualTo(2);
            assertThat(objects(ferry.getAsJsonArray("otherwise"))
                            .getFirst()
                            .get("row")
                            .getAsInt())
                    .isEqualTo(1);
        }

        @Test
        void refusesATableWithoutLanguages() throws IOException {
            var said = program.run("glossary", "import", file("terms.csv", "thing,other\nferry,boat\n"));
            assertThat(said.status()).isEqualTo(1);
            assertThat(program.given("glossary", "list").out()).isEmpty();
        }
    }

    @Nested
    class OfNotes {

        @BeforeEach
        void importBook() {
            program.given("import", BOOK);
        }

        private int add(String quote, String... more) {
            var arguments = new ArrayList<>(
                    List.of("notes", "add", "1", "--version", "en", "--quote", quote, "--text", "A *remark*."));
            arguments.addAll(List.of(more));
            return program.run(arguments.toArray(String[]::new)).status();
        }

        @Test
        void keepsANoteWhereItStands() {
            assertThat(add("river", "--occurrence", "2", "--category", "modulation", "--tag", "a", "--tag", "b"))
                    .isZero();
            assertThat(add("river")).isZero();
            var notes = objects(program.given("notes", "list", "1", "--json").array());
            assertThat(notes).hasSize(2);
            var first = notes.getFirst();
            assertThat(first.get("text").getAsString()).isEqualTo("A *remark*.");
            assertThat(first.get("category").getAsString()).isEqualTo("modulation");
            assertThat(first.getAsJsonArray("tags").asList())
                    .extracting(JsonElement::getAsString)
                    .containsExactly("a", "b");
            var target = first.getAsJsonArray("targets").get(0).getAsJsonObject();
            assertThat(target.get("quote").getAsString()).isEqualTo("river");
            assertThat(target)
                    .isNotEqualTo(notes.getLast().getAsJsonArray("targets").get(0));
            assertThat(program.given("notes", "list").lines()).hasSize(2);
        }

        @Test
        void refusesAQuoteThatIsNotThere() {
            var said = program.run("notes", "add", "1", "--version", "en", "--quote", "no such", "--text", "x");
            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err()).contains("no such").hasLineCount(1);
            assertThat(add("Swimmers", "--occurrence", "2")).isEqualTo(1);
            assertThat(add("Swimmers", "--occurrence", "0")).isEqualTo(1);
            assertThat(add("Swimmers", "--category", "none such")).isEqualTo(1);
            assertThat(program.given("notes", "list").out()).isEmpty();
        }

        @Test
        void printsThemWithTheirPassagesAsPdf() throws IOException {
            add("the band has been paid", "--category", "question");
            var pdf = folder.resolve("notes.pdf");
            assertThat(program.given("export", "1", "-o", pdf.toString()).out()).isEmpty();
            try (var document = Loader.loadPDF(pdf.toFile())) {
                var text = new PDFTextStripper()
                        .getText(document)
                        .replace("\r", "")
                        .replace("\n", " ");
                assertThat(text)
                        .contains("A River Has No Right Bank")
                        .contains("the band has been paid")
                        .contains("remark");
                assertThat(text.replace(" ", "")).contains("因为乐队的钱只付到四点钟");
            }
        }
    }

    @Nested
    class OfTheLibrary {

        @Test
        void checksCountsAndCopies() {
            program.given("import", Corpora.fixture("in-turn.md").toString());
            assertThat(program.given("library", "check").out()).isEqualTo("ok\n");
            var stats = program.given("library", "stats").out();
            assertThat(stats).contains("works\t1\n").contains("versions\t2\n").containsPattern("bytes\t[1-9]");
            var copy = folder.resolve("copy.enface").toString();
            program.given("library", "backup", copy);
            assertThat(program.given("--library", copy, "list").out())
                    .isEqualTo(program.given("list").out());
        }

        @Test
        void saysSoWhenThereIsNothing() {
            var said = program.given("list");
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).hasLineCount(1);
        }
    }
}
