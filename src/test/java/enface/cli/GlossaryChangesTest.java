package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries of glossaries are added, changed, merged, moved and removed on the command line too.
class GlossaryChangesTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void begin() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
    }

    private String added(String... arguments) {
        return program.given(arguments).out().replaceFirst("\t.*\n", "");
    }

    private JsonObject glossary(int number) {
        return program.given("glossary", "list", "--json").array().get(number).getAsJsonObject();
    }

    private JsonObject entry(int glossary, int number) {
        return glossary(glossary).getAsJsonArray("concepts").get(number).getAsJsonObject();
    }

    @Test
    void anEntryIsAddedWithAllThatIsSaidOfItAndChanged() {
        var id = added(
                "glossary",
                "add",
                "--glossary",
                "Light",
                "--term",
                "en=lamp",
                "--admitted",
                "en=light",
                "--term",
                "Chinese=灯",
                "--definition",
                "It burns.",
                "--part-of-speech",
                "noun",
                "--tag",
                "week 1");
        assertThat(glossary(0).get("name").getAsString()).isEqualTo("Light");
        assertThat(entry(0, 0).get("id").getAsString()).isEqualTo(id);
        assertThat(entry(0, 0).get("partOfSpeech").getAsString()).isEqualTo("noun");
        assertThat(program.given("glossary", "list").out()).isEqualTo("Light\ten: lamp; light\tzh: 灯\n");
        program.given("glossary", "edit", id, "--term", "en=lantern", "--note", "Old.");
        assertThat(program.given("glossary", "list").out()).isEqualTo("Light\ten: lantern\tzh: 灯\n");
        assertThat(entry(0, 0).get("definition").getAsString()).isEqualTo("It burns.");
        assertThat(entry(0, 0).get("note").getAsString()).isEqualTo("Old.");
    }

    @Test
    void entriesAreMergedMovedAndRemoved() {
        var lamp = added("glossary", "add", "--glossary", "Light", "--term", "en=lamp");
        var lantern = added("glossary", "add", "--glossary", "Light", "--term", "en=lantern");
        var river = added("glossary", "add", "--glossary", "Water", "--term", "en=river");
        program.given("glossary", "move", river, "--glossary", "Light");
        assertThat(glossary(0).getAsJsonArray("concepts")).hasSize(3);
        assertThat(program.given("glossary", "merge", lamp, lantern).out()).isEqualTo(lamp + "\tlamp; lantern\n");
        program.given("glossary", "remove", river);
        assertThat(program.given("glossary", "list").out()).isEqualTo("Light\ten: lamp; lantern\n");
        program.given("glossary", "remove", "--glossary", "Light");
        assertThat(program.given("glossary", "list").out()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidByItsName() {
        assertThat(program.run("glossary", "edit", "77", "--term", "en=lamp").err())
                .contains("77");
        assertThat(program.run("glossary", "add", "--term", "lamp").err())
                .contains("lamp")
                .contains("en=lamp");
        assertThat(program.run("glossary", "add", "--definition", "nothing").status())
                .isEqualTo(1);
        added("glossary", "add", "--term", "en=lamp");
        assertThat(program.run("glossary", "move", "1", "--glossary", "Nowhere").err())
                .contains("Nowhere");
    }

    @Test
    void aGlossaryThatIsOffIsNotCheckedInTheWork() {
        program.given("import", ProgramUnderTest.SAME_LINE);
        var work = program.given("list").lines().getFirst().replaceFirst("\t.*", "");
        added("glossary", "add", "--glossary", "Light", "--term", "en=the", "--term", "zh=的");
        program.given("glossary", "off", "Light", work);
        assertThat(program.run("glossary", "check", work).out()).isEmpty();
        program.given("glossary", "on", "Light", work);
        assertThat(program.run("glossary", "check", work).status()).isZero();
    }

    @Test
    void everyFormatGoesOutAndComesBackTheSame() throws IOException {
        added("glossary", "add", "--glossary", "Light", "--term", "en=lamp", "--term", "zh-Hans=灯", "--note", "Old.");
        for (var name : List.of("g.csv", "g.tsv", "g.xlsx", "g.tbx", "g.md")) {
            var file = folder.resolve(name).toString();
            program.given("glossary", "export", file);
            var other = new ProgramUnderTest(folder.resolve(name + ".enface"));
            other.given("glossary", "import", file, "--name", "Light");
            assertThat(other.given("glossary", "list").out())
                    .as(name)
                    .isEqualTo(program.given("glossary", "list").out());
        }
    }

    @Test
    void columnsThatTheFileDoesNotNameAreSaid() throws IOException {
        var file = folder.resolve("words.txt");
        Files.writeString(file, "Kai\tquay\tfor ships\n");
        var unsaid = program.run("glossary", "import", file.toString());
        assertThat(unsaid.status()).isEqualTo(1);
        assertThat(unsaid.err()).contains("words.txt", "--columns");
        assertThat(program.given("glossary", "import", file.toString(), "--columns", "de,en,note", "--dry-run")
                        .out())
                .isEqualTo("words\tde: Kai\ten: quay\n");
        assertThat(program.run("glossary", "import", file.toString(), "--columns", "de,nonsense")
                        .err())
                .contains("nonsense");
    }
}
