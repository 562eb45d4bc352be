package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Terms are proposed on the command line too, and those rejected come no more.
class CandidateCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importAText() throws IOException {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        var english = new StringBuilder();
        var german = new StringBuilder();
        for (var what : List.of("stands=steht", "turns=dreht sich", "rests=ruht", "waits=wartet", "creaks=knarrt")) {
            var both = what.split("=", -1);
            english.append("The water mill %s today.%n%nOur river %s tomorrow.%n%n".formatted(both[0], both[0]));
            german.append("Die Wassermühle %s heute.%n%nUnser Fluss %s morgen.%n%n".formatted(both[1], both[1]));
        }
        program.given(
                "import",
                Files.writeString(folder.resolve("mill.en.txt"), english).toString(),
                Files.writeString(folder.resolve("mill.de.txt"), german).toString());
    }

    private List<String> proposed() {
        return program.given("glossary", "candidates", "1").lines().stream()
                .map(line -> line.split("\t", -1)[0])
                .toList();
    }

    @Test
    void aTermOfTwoWordsIsProposed() {
        var line = program.given("glossary", "candidates", "1").lines().stream()
                .filter(l -> l.startsWith("water mill\t"))
                .findFirst()
                .orElseThrow();
        assertThat(line.split("\t", -1)[1]).isEqualTo("5");
        var json = ProgramUnderTest.objects(
                        program.given("glossary", "candidates", "1", "--json").array())
                .stream()
                .filter(o -> o.get("term").getAsString().equals("water mill"))
                .findFirst()
                .orElseThrow();
        assertThat(json.get("count").getAsInt()).isEqualTo(5);
        assertThat(json.get("language").getAsString()).isEqualTo("en");
        assertThat(program.given("glossary", "candidates", "1", "--limit", "1").lines())
                .hasSize(1);
    }

    @Test
    void whatIsRejectedOrIsATermComesNoMore() {
        assertThat(proposed()).contains("water mill");
        program.given("glossary", "candidates", "1", "--reject", "Water Mill");
        assertThat(proposed()).doesNotContain("water mill");
        var other = proposed();
        if (!other.isEmpty()) {
            program.given("glossary", "add", "--term", "en=" + other.getFirst(), "--term", "de=Fluss");
            assertThat(proposed()).doesNotContain(other.getFirst());
        }
    }

    @Test
    void aWorkThatIsNotThereIsSaidSo() {
        var run = program.run("glossary", "candidates", "77");
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("77").doesNotContain("Exception");
    }
}
