package enface.cli.importing;

import static enface.cli.ProgramUnderTest.BOOK;
import static enface.cli.ProgramUnderTest.SAME_LINE;
import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `enface import`, from a file on disk to what the library says it holds.
class ImportCommandTest {

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

    private String stats() {
        return program.given("library", "stats").out();
    }

    @Test
    void saysOfABookWhatItHolds() {
        var said = program.run("import", BOOK, "--json");
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        var json = said.object();
        var work = json.getAsJsonArray("works").get(0).getAsJsonObject();
        assertThat(work.get("title").getAsString()).isEqualTo("A River Has No Right Bank");
        assertThat(work.get("id").getAsLong()).isPositive();
        var versions = objects(work.getAsJsonArray("versions"));
        assertThat(versions).extracting(v -> v.get("language").getAsString()).containsExactly("en", "zh-Hans");
        assertThat(versions).extracting(v -> v.get("segments").getAsInt()).containsExactly(17, 15);
        assertThat(versions).allSatisfy(v -> {
            assertThat(v.get("id").getAsLong()).isPositive();
            assertThat(v.get("paragraphs").getAsInt()).isPositive();
        });
        var alignment = objects(json.getAsJsonArray("alignments")).getFirst();
        assertThat(alignment.get("beads").getAsInt()).isBetween(13, 17);
        assertThat(alignment.get("meanConfidence").getAsDouble()).isBetween(0.3, 1.0);
        assertThat(json.getAsJsonArray("joins")).hasSize(5);
        assertThat(objects(json.getAsJsonArray("doubts")))
                .extracting(d -> d.get("kind").getAsString())
                .contains("no-text-for-title", "breaks-off", "hyphen");
        assertThat(objects(json.getAsJsonArray("leftOut"))).allSatisfy(left -> {
            assertThat(left.get("text").getAsString()).isNotEmpty();
            assertThat(left.get("reason").getAsString()).isNotEmpty();
        });
        assertThat(json.getAsJsonArray("warnings")).isEmpty();
    }

    private static final String WITH_NOTE =
            "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-CN\">"
                    + "<body><trans-unit id=\"1\"><source>The boats came late.</source><target>船来晚了。</target>"
                    + "<note from=\"Mei\" annotates=\"target\">Why?</note></trans-unit></body></file></xliff>";

    @Test
    void notesOfAFileComeOntoTheWorkThatIsThereAndAreTakenBack() throws IOException {
        var file = file("harbour.xlf", WITH_NOTE);
        program.given("import", file, "--no-remarks");
        assertThat(program.given("import", file, "--dry-run").err()).contains("already", "1 to add");
        var dry = program.given("import", file, "--dry-run", "--json").object();
        assertThat(program.given("notes", "list", "1", "--json").array()).isEmpty();
        var wet = program.given("import", file, "--json").object();
        for (var said : new JsonObject[] {dry, wet}) {
            var work = objects(said.getAsJsonArray("works")).getFirst();
            assertThat(work.get("already").getAsBoolean()).isTrue();
            var notes = work.getAsJsonObject("notes");
            assertThat(notes.get("added").getAsInt()).isOne();
            assertThat(notes.get("toReview").getAsInt()).isZero();
        }
        assertThat(program.given("notes", "list", "1").out()).contains("Why?", "船来晚了。");
        assertThat(program.given("import", file).err()).contains("none to add", "1 the same");
        assertThat(program.given("history", "1").out()).contains("notes taken from a file", "harbour.xlf");
        assertThat(program.given("undo", "1").out()).contains("harbour.xlf");
        assertThat(program.given("notes", "list", "1", "--json").array()).isEmpty();
        program.given("redo", "1");
        assertThat(program.given("notes", "list", "1", "--json").array()).hasSize(1);
    }

    @Test
    void notesOfAVersionThatTheNamedWorkHasComeOntoIt() throws IOException {
        program.given("import", file("harbour.xlf", WITH_NOTE), "--no-remarks");
        var file = file("harbour.xlf", WITH_NOTE);
        assertThat(program.given("import", file, "--into", "1").err()).contains("already", "1 to add");
        assertThat(program.given("notes", "list", "1", "--json").array()).hasSize(1);
        assertThat(program.given("list", "--json").array()).hasSize(1);
    }

    @Test
    void notesTakenFromAFileOfNotesAreAStepToo() throws IOException {
        var file = file("harbour.xlf", WITH_NOTE);
        program.given("import", file);
        var notes = folder.resolve("harbour.json").toString();
        program.given("notes", "export", "1", notes);
        program.given("notes", "delete", "1");
        program.given("notes", "merge", notes, "--into", "1");
        assertThat(program.given("notes", "list", "1", "--json").array()).hasSize(1);
        program.given("undo", "1");
        assertThat(program.given("notes", "list", "1", "--json").array()).isEmpty();
    }

    @Test
    void whatItSaysIsWhatTheLibraryLists() {
        var imported = objects(program.given("import", BOOK, "--json").object().getAsJsonArray("works"))
                .getFirst();
        var listed = objects(program.given("list", "--json").array()).getFirst();
        assertThat(listed.get("id")).isEqualTo(imported.get("id"));
        assertThat(objects(listed.getAsJsonArray("versions")))
                .extracting(v -> v.get("id"), v -> v.get("language"), v -> v.get("segments"))
                .isEqualTo(objects(imported.getAsJsonArray("versions")).stream()
                        .map(v -> tuple(v.get("id"), v.get("language"), v.get("segments")))
                        .toList());
    }

    @Test
    void aDryRunSaysTheSameAndStoresNothing() {
        var dry = program.given("import", BOOK, "--dry-run", "--json").object();
        assertThat(program.given("list", "--json").array()).isEmpty();
        var wet = program.given("import", BOOK, "--json").object();
        for (var key : new String[] {"alignments", "joins", "doubts", "leftOut", "warnings", "shape"}) {
            assertThat(dry.get(key)).as(key).isEqualTo(wet.get(key));
        }
        assertThat(objects(dry.getAsJsonArray("works")).getFirst().get("metadata"))
                .isEqualTo(objects(wet.getAsJsonArray("works")).getFirst().get("metadata"));
    }

    @Test
    void aSecondTimeItSaysSoAndAddsNothing() {
        program.given("import", BOOK);
        var before = stats();
        var again = program.given("import", BOOK, "--json").object();
        assertThat(again.getAsJsonArray("warnings")).hasSize(1);
        assertThat(again.getAsJsonArray("warnings").get(0).getAsString()).contains("already");
        assertThat(program.given("import", BOOK).err()).contains("already").hasLineCount(1);
        assertThat(stats()).isEqualTo(before);
    }

    @Test
    void severalFilesBecomeOneWork() throws IOException {
        var english = file("speech.en.txt", "Good evening.\n\nThe road is open again, and we drove here on it.\n");
        var chinese = file("speech.zh.txt", "晚上好。\n\n道路又通了，我们就是沿着它开车来的。\n");
        var german =
                file("speech.de.txt", "Guten Abend.\n\nDie Straße ist wieder offen, und wir sind auf ihr gekommen.\n");
        var json = program.given("import", english, chinese, german, "--json").object();
        assertThat(json.getAsJsonArray("works")).hasSize(1);
        var work = objects(json.getAsJsonArray("works")).getFirst();
        assertThat(objects(work.getAsJsonArray("versions")))
                .extracting(v -> v.get("language").getAsString())
                .containsExactly("en", "zh-Hans", "de");
        assertThat(json.getAsJsonArray("alignments")).hasSize(2);
    }

    @Test
    void readsOtherEncodings() throws IOException {
        var text = "今天我们在这里集会，纪念那些修路的人。\n\n他们的工作没有白费，道路又通了。\n";
        var chinese = folder.resolve("a.zh.txt");
        Files.write(chinese, text.getBytes(Charset.forName("GB18030")));
        var english = folder.resolve("a.en.txt");
        Files.write(
                english,
                "We meet today to remember those who built the road.\n\nTheir work was not in vain; the road is open.\n"
                        .getBytes(StandardCharsets.UTF_16));
        program.given("import", english.toString(), chinese.toString());
        assertThat(program.given("show", "1", "--format", "tsv").out())
                .contains("纪念那些修路的人")
                .contains("We meet today");
    }

    @Test
    void readsInTheEncodingThatThePersonNames() throws IOException {
        var polish = folder.resolve("mowa.pl.txt");
        Files.write(polish, "Dziękuję państwu. To był piękny dzień.\n".getBytes(Charset.forName("windows-1250")));
        program.given("import", polish.toString(), "--lang", "pl", "--encoding", "windows-1250");
        assertThat(program.given("show", "1", "--format", "text").out()).contains("Dziękuję państwu.");
        program.given("import", polish.toString(), "--lang", "pl", "--encoding", "windows-1252");
        assertThat(program.given("show", "2", "--format", "text").out()).contains("Dziêkujê pañstwu.");
    }

    @Test
    void tellsWhichLinesHoldWrongBytes() throws IOException {
        var chinese = folder.resolve("a.zh.txt");
        var text = "今天我们在这里集会，纪念那些修路的人。\n\n".repeat(5).getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = 'x';
        Files.write(chinese, text);
        assertThat(program.given("import", chinese.toString(), "--lang", "zh").out())
                .contains("Line 9: some bytes here are not in the encoding");
        assertThat(program.given("show", "1", "--format", "text").out()).contains("纪念那些修路的人");
    }

    @Test
    void takesWhatThePersonSaysOfTheFiles() throws IOException {
        var first = file("one.txt", "Drive slowly, please. The road is new.\n");
        var second = file("two.txt", "Roll slow, please. The road is new, mind.\n");
        var work = objects(program.given(
                                "import",
                                first,
                                second,
                                "--lang",
                                "en,en-AU",
                                "--title",
                                "A Road",
                                "--by",
                                "Mei",
                                "--json")
                        .object()
                        .getAsJsonArray("works"))
                .getFirst();
        assertThat(work.get("title").getAsString()).isEqualTo("A Road");
        assertThat(objects(work.getAsJsonArray("versions")))
                .extracting(
                        v -> v.get("language").getAsString(),
                        v -> v.get("role").getAsString(),
                        v -> v.get("by").getAsString())
                .containsExactly(tuple("en", "original", ""), tuple("en-AU", "translation", "Mei"));
    }

    @Test
    void theFirstLanguageMayBeTheTranslation() {
        var work = objects(program.given("import", BOOK, "--role", "translation", "--json")
                        .object()
                        .getAsJsonArray("works"))
                .getFirst();
        assertThat(objects(work.getAsJsonArray("versions")))
                .extracting(v ->
                        v.get("language").getAsString() + " " + v.get("role").getAsString())
                .containsExactly("zh-Hans original", "en translation");
    }

    @Test
    void addsAVersionToAWork() throws IOException {
        program.given("import", SAME_LINE, "--title", "The Road");
        var german = file("strasse.txt", "Guten Abend. Die Straße ist wieder offen. Fahren Sie bitte langsam.\n");
        var json = program.given("import", german, "--into", "road", "--lang", "de", "--by", "Ruth", "--json")
                .object();
        var version = objects(objects(json.getAsJsonArray("works")).getFirst().getAsJsonArray("versions"))
                .getFirst();
        assertThat(version.get("id").getAsLong()).isPositive();
        var listed = objects(
                objects(program.given("list", "--json").array()).getFirst().getAsJsonArray("versions"));
        assertThat(listed).extracting(v -> v.get("language").getAsString()).containsExactly("en", "zh-Hans", "de");
        assertThat(listed.getLast().get("by").getAsString()).isEqualTo("Ruth");
        assertThat(program.given("show", "1", "--versions", "en,de", "--format", "tsv")
                        .lines())
                .contains("The road is open again.\tDie Straße ist wieder offen.");
    }

    @Test
    void aVersionThatIsThereIsNotAddedTwice() throws IOException {
        program.given("import", SAME_LINE, "--title", "The Road");
        var german = file("strasse.txt", "Guten Abend. Die Straße ist wieder offen. Fahren Sie bitte langsam.\n");
        program.given("import", german, "--into", "1", "--lang", "de");
        var before = stats();
        var again = program.run("import", german, "--into", "1", "--lang", "de");
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("already").hasLineCount(1);
        assertThat(stats()).isEqualTo(before);
    }

    @Test
    void aDryRunAddsNoVersion() throws IOException {
        program.given("import", SAME_LINE);
        var german = file("strasse.txt", "Guten Abend. Die Straße ist wieder offen.\n");
        var before = stats();
        program.given("import", german, "--into", "1", "--lang", "de", "--dry-run");
        assertThat(stats()).isEqualTo(before);
    }

    @Test
    void aListOfWordsBecomesAGlossary() {
        program.given("import", Corpora.fixture("in-turn.md").toString());
        assertThat(program.given("glossary", "list").out()).contains("scythe").contains("大镰刀");
    }
}
