package enface.cli.version;

import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import enface.Corpora;
import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole versions brought, taken away and given other texts from the command line, and that taken back.
class VersionsCommandsTest {

    private static final String ENGLISH = Corpora.fixture("quay.en.txt").toString();
    private static final String LATER = Corpora.fixture("quay-later.en.txt").toString();
    private static final String SIMPLIFIED = Corpora.fixture("quay.zh-Hans.txt").toString();
    private static final String TRADITIONAL =
            Corpora.fixture("quay.zh-Hant.txt").toString();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private ProgramUnderTest program;

    @BeforeEach
    void importSpeech() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ENGLISH, SIMPLIFIED);
    }

    private String shown() {
        return program.given("show", "1", "--format", "json").out()
                + program.given("notes", "list", "1", "--json").out()
                + program.given("list", "--json").out();
    }

    private void takenBack(String before) {
        program.given("undo", "1");
        assertThat(shown()).isEqualTo(before);
        assertThat(program.given("library", "check").out()).isEqualTo("ok\n");
    }

    @Test
    void aVersionIsAddedAndTakenBackAndMadeAgain() {
        var before = shown();
        program.given("versions", "add", "1", TRADITIONAL, "--name", "Harbour edition", "--by", "陳");
        var added = shown();
        assertThat(added).contains("Harbour edition", "陳", "碼頭");
        assertThat(program.given("history", "1").out()).contains("version added");
        takenBack(before);
        program.given("redo", "1");
        assertThat(shown()).isEqualTo(added);
        var again = program.run("versions", "add", "1", TRADITIONAL);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("already");
    }

    @Test
    void aVersionIsRemovedWithItsNotesAndBothComeBack() {
        program.given("notes", "add", "1", "--version", "zh-Hans", "--quote", "熄了三年", "--text", "Three years?");
        var before = shown();
        program.given("versions", "remove", "1", "--version", "zh-Hans");
        assertThat(shown()).doesNotContain("这盏灯", "Three years?");
        assertThat(program.given("search", "这盏灯").out()).isEmpty();
        takenBack(before);
        var original = program.run("versions", "remove", "1", "--version", "en");
        assertThat(original.status()).isEqualTo(1);
        assertThat(original.err()).contains("remove the work instead");
    }

    @Test
    void aVersionIsReplacedByANewerFileAndWhatStaysKeepsAlignmentAndNotes() {
        program.given("beads", "1", "--version", "zh-Hans", "confirm", "0", "3");
        program.given("notes", "add", "1", "--version", "en", "--quote", "The lamp was dark", "--text", "stays");
        program.given("notes", "add", "1", "--version", "en", "--quote", "who first stopped filling", "--text", "goes");
        var before = shown();
        var told = program.given("versions", "replace", "1", "--version", "en", LATER)
                .out();
        assertThat(told).contains("version replaced", "1 passage of a note stays in place, 1 to be reviewed");
        assertThat(shown()).contains("kindle the lamp");
        assertThat(objects(program.given("beads", "1", "--version", "zh-Hans", "list", "--json")
                        .array()))
                .filteredOn(b -> b.get("status").getAsString().equals("confirmed"))
                .isNotEmpty();
        assertThat(program.given("notes", "review", "1").out())
                .contains("who first stopped")
                .doesNotContain("The lamp was dark");
        takenBack(before);
    }

    @Test
    void anotherTextIsSaidToBeHardlyTheSameAndCanBeTakenBack() {
        var before = shown();
        var run = program.run("versions", "replace", "1", "--version", "en", SIMPLIFIED);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Hardly a sentence of it is the same");
        takenBack(before);
        assertThat(program.run("versions", "replace", "1", "--version", "en", LATER)
                        .err())
                .doesNotContain("Hardly");
    }

    @Test
    void whatWasChangedIsListedAndGivenBack() {
        program.given("text", "1", "--version", "en", "edit", "--quote", "The lamp was dark", "--text", "Dark it was.");
        program.given("text", "1", "--version", "en", "join", "--sentence", "0");
        var before = shown();
        var changes =
                program.given("versions", "changes", "1", "--version", "en").lines();
        assertThat(changes).anyMatch(line -> line.contains("The lamp was dark") && line.contains("Dark it was."));
        assertThat(program.given("versions", "changes", "1", "--version", "zh-Hans")
                        .out())
                .isEmpty();
        program.given("versions", "as-imported", "1", "--version", "en");
        assertThat(program.given("versions", "changes", "1", "--version", "en").out())
                .isEmpty();
        assertThat(shown()).contains("The lamp was dark").doesNotContain("Dark it was.");
        takenBack(before);
        var nothing = program.run("versions", "as-imported", "1", "--version", "zh-Hans");
        assertThat(nothing.err()).contains("Nothing was changed");
    }

    @Test
    void aWorkIsReadAgainFromItsFilesWhenTheseAreThereNoMore() throws IOException {
        var file = folder.resolve("mixed.txt");
        Files.writeString(file, """
                Good evening to you all.

                大家晚上好。

                The road is open again.

                路又通了。

                Please drive slowly tonight.

                今晚请慢慢开车。
                """);
        var id = program.given("import", file.toString(), "--shape", "one-text", "--lang", "en");
        assertThat(id.status()).isZero();
        program.given("notes", "add", "2", "--version", "en", "--quote", "The road is open", "--text", "which road?");
        program.given("edit", "2", "--title", "On the road");
        Files.delete(file);
        var before = program.given("show", "2", "--format", "json").out();
        program.given("import", "--again", "2", "--as-found");
        var again = program.given("show", "2", "--format", "json").out();
        assertThat(again).contains("路又通了").isNotEqualTo(before);
        assertThat(objects(program.given("list", "--json").array()))
                .anySatisfy(work -> assertThat(work.toString()).contains("On the road", "zh"));
        assertThat(program.given("notes", "review", "2").out()).isEmpty();
        assertThat(program.given("notes", "list", "2").out()).contains("which road?");
        program.given("undo", "2");
        assertThat(program.given("show", "2", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void aWorkIsReadAgainAsItWasChosenWhenItWasImported() throws IOException {
        var file = folder.resolve("road.md");
        Files.writeString(file, """
                # The road

                Read out by candlelight.

                The lamp is low, the road is long,
                The river hums an older song.

                灯火渐暗，路途漫长，
                河水哼着古老的歌。
                """);
        program.given(
                "import",
                file.toString(),
                "--shape",
                "verse",
                "--language",
                "2=yue",
                "--original",
                "2",
                "--not-text",
                "3");
        Files.delete(file);
        var chosen = program.given("show", "2", "--format", "tsv").out();
        assertThat(chosen).contains("河水哼着古老的歌").doesNotContain("candlelight");
        program.given(
                "text", "2", "--version", "en", "edit", "--quote", "The lamp is low", "--text", "Low burns the lamp");
        program.given("import", "--again", "2");
        assertThat(program.given("show", "2", "--format", "tsv").out()).isEqualTo(chosen);
        assertThat(languages(2)).containsExactly("yue", "en");
        program.given("import", "--again", "2", "--original", "1");
        assertThat(languages(2)).as("on top of what was said").containsExactly("en", "yue");
        program.given("import", "--again", "2");
        assertThat(languages(2)).as("that is remembered too").containsExactly("en", "yue");
        undoneToTheChoicesBefore();
        program.given("import", "--again", "2", "--as-found");
        assertThat(program.given("show", "2", "--format", "tsv").out()).contains("candlelight");
        assertThat(languages(2)).doesNotContain("yue");
    }

    /// Taking back what was read again takes back what was said with it; making it again brings that back, and what was
    /// made in its place is what was said last.
    private void undoneToTheChoicesBefore() {
        program.given("import", "--again", "2", "--original", "2");
        assertThat(languages(2)).containsExactly("yue", "en");
        program.given("undo", "2");
        assertThat(languages(2)).containsExactly("en", "yue");
        program.given("redo", "2");
        assertThat(languages(2)).containsExactly("yue", "en");
        program.given("undo", "2");
        program.given(
                "text", "2", "--version", "en", "edit", "--quote", "The lamp is low", "--text", "Dim is the lamp");
        program.given("import", "--again", "2");
        assertThat(languages(2)).as("what was taken back counts no more").containsExactly("en", "yue");
    }

    private List<String> languages(int work) {
        var shown = program.given("list", "--json").array().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(w -> w.get("id").getAsInt() == work)
                .findFirst()
                .orElseThrow();
        return shown.getAsJsonArray("versions").asList().stream()
                .map(v -> v.getAsJsonObject().get("language").getAsString())
                .toList();
    }

    @Test
    void ofSeveralWorksInAFileOneIsMeantAndTheOthersComeInToo() throws IOException {
        var file = folder.resolve("three.md");
        Files.writeString(file, """
                # Evening

                Good evening to you all, and thank you for coming.

                大家晚上好，谢谢你们前来。

                # The road

                The road is open again, but please drive slowly.

                路又通了，但请慢慢开车。

                # The well

                The well is deep, and the water in it is cold.

                这口井很深，井里的水很凉。
                """);
        program.given("import", file.toString(), "--parts", "one-work");
        program.given("notes", "add", "2", "--version", "en", "--quote", "The road is open", "--text", "which road?");
        var refused = program.run("import", "--again", "2", "--parts", "by-headings", "--which", "4");
        assertThat(refused.err()).contains("4").contains("3");
        assertThat(program.given("list", "--json").array()).hasSize(2);
        program.given("import", "--again", "2", "--parts", "by-headings", "--which", "2", "--others");
        assertThat(program.given("list", "--json").array()).hasSize(4);
        assertThat(program.given("show", "2", "--format", "tsv").out())
                .contains("drive slowly")
                .doesNotContain("The well is deep");
        assertThat(program.given("notes", "list", "2").out()).contains("which road?");
        var once = program.given("list", "--json").out();
        program.given("import", "--again", "2", "--others");
        assertThat(program.given("list", "--json").array())
                .as("those are there by now")
                .hasSize(4);
        assertThat(once).contains("The well");
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingIsChanged() {
        var before = shown();
        assertThat(program.run("versions", "replace", "1", "--version", "en", ENGLISH)
                        .err())
                .contains("already");
        assertThat(program.run("versions", "add", "1").status()).isEqualTo(2);
        assertThat(program.run("import").status()).isEqualTo(2);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void detailsAreStepsToo() {
        var before = shown();
        program.given("edit", "1", "--title", "On the lamp", "--version", "zh-Hans", "--by", "林");
        assertThat(shown()).contains("On the lamp", "林");
        assertThat(program.given("history", "1").out()).contains("details changed");
        takenBack(before);
    }
}
