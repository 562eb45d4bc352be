package enface.cli.correct;

import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import enface.cli.ProgramUnderTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts and alignments put right from the command line, and taken back.
class CorrectCommandsTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private ProgramUnderTest program;

    @SuppressWarnings("NullAway.Init")
    private String before;

    @BeforeEach
    void importBook() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ProgramUnderTest.BOOK);
        before = shown();
    }

    private String shown() {
        return program.given("show", "1", "--format", "json").out();
    }

    private List<JsonObject> beads() {
        return objects(
                program.given("beads", "1", "--version", "zh", "list", "--json").array());
    }

    private void beads(String... arguments) {
        var all = new java.util.ArrayList<>(List.of("beads", "1", "--version", "zh"));
        all.addAll(List.of(arguments));
        program.given(all.toArray(String[]::new));
    }

    private void takenBack(int steps) {
        assertThat(program.given("history", "1").lines()).hasSize(steps);
        for (int i = 0; i < steps; i++) {
            program.given("undo", "1");
        }
        assertThat(shown()).isEqualTo(before);
        assertThat(program.run("undo", "1").status()).isEqualTo(1);
        assertThat(program.given("library", "check").out()).isEqualTo("ok\n");
    }

    @Test
    void beadsAreMergedPartedMovedAndConfirmed() {
        var all = beads();
        beads("merge", "0");
        assertThat(beads()).hasSize(all.size() - 1);
        assertThat(beads().getFirst().get("status").getAsString()).isEqualTo("confirmed");
        beads("split", "0");
        assertThat(beads()).hasSize(all.size());
        assertThat(beads()).as("beads").hasSizeGreaterThan(5);
        beads("confirm", "1", "2");
        assertThat(beads().subList(0, 3))
                .allMatch(b -> b.get("status").getAsString().equals("confirmed"));
        beads("move", "down", "--source", "1");
        beads("unlink", "--target", "2");
        beads("link", "--source", "2", "--target", "2");
        takenBack(6);
    }

    @Test
    void aParagraphIsSetAsideAndAllIsTakenBackAndMadeAgain() {
        beads("set-aside", "--target", "2");
        beads("merge", "0");
        var then = shown();
        assertThat(program.given("undo", "1", "--all").lines()).hasSize(2);
        assertThat(shown()).isEqualTo(before);
        assertThat(program.given("redo", "1", "--all").lines()).hasSize(2);
        assertThat(shown()).isEqualTo(then);
        takenBack(2);
    }

    @Test
    void whatIsConfirmedStaysWhenItIsAlignedAgain() {
        beads("merge", "1");
        beads("merge", "4");
        var confirmed = beads().get(1);
        beads("again", "0", Integer.toString(beads().size() - 1));
        assertThat(beads()).contains(confirmed);
        takenBack(3);
    }

    @Test
    void textsAreCorrectedAndTakenBackAndMadeAgain() {
        program.given("text", "1", "--version", "en", "edit", "--sentence", "1", "--text", "Quite other words. ");
        program.given("text", "1", "--version", "en", "split", "--sentence", "1", "--before", "other");
        program.given("text", "1", "--version", "zh", "join", "--sentence", "0");
        program.given("text", "1", "--version", "en", "join-paragraph", "--paragraph", "1");
        program.given("text", "1", "--version", "en", "split-paragraph", "--quote", "other words");
        program.given("text", "1", "--version", "en", "kind", "--paragraph", "2", "quotation");
        program.given("text", "1", "--version", "en", "speaker", "--paragraph", "2", "Mr Vane");
        assertThat(program.given("search", "quite", "--json").out()).contains("Quite");
        var after = shown();
        takenBack(7);
        for (int i = 0; i < 7; i++) {
            program.given("redo");
        }
        assertThat(shown()).isEqualTo(after);
        assertThat(objects(program.given("history", "1", "--json").array()))
                .extracting(s -> s.get("kind").getAsString())
                .containsExactly(
                        "edited",
                        "sentence-split",
                        "sentences-joined",
                        "paragraphs-joined",
                        "paragraph-split",
                        "paragraph-kind",
                        "speaker");
    }

    @Test
    void whatCannotBeIsSaidInOneSentence() {
        for (var wrong : new String[][] {
            {"beads", "1", "--version", "zh", "merge", "99999"},
            {"beads", "1", "--version", "en", "merge", "0"},
            {"beads", "1", "--version", "zh", "move", "up", "--source", "0"},
            {"beads", "1", "--version", "zh", "again", "5", "2"},
            {"beads", "1", "--version", "zh", "link", "--source", "99999", "--target", "0"},
            {"text", "1", "--version", "en", "edit", "--sentence", "0", "--text", " "},
            {"text", "1", "--version", "en", "edit", "--sentence", "-1", "--text", "x"},
            {"text", "1", "--version", "en", "split", "--sentence", "0", "--before", "nowhere in it"},
            {"text", "1", "--version", "en", "split-paragraph", "--sentence", "0"},
            {"text", "1", "--version", "en", "join-paragraph", "--paragraph", "0"},
            {"text", "1", "--version", "en", "speaker", "--paragraph", "999999", "Mei"},
            {"text", "1", "--version", "en", "speaker", "--paragraph", "1", ""},
            {"undo"},
            {"redo", "1"}
        }) {
            var said = program.run(wrong);
            assertThat(said.status()).as(String.join(" ", wrong)).isEqualTo(1);
            assertThat(said.err()).hasLineCount(1).doesNotContain("unexpected");
        }
        for (var wrong : new String[][] {
            {"beads", "1"}, {"text", "1", "--version", "en"}, {"text", "1", "edit"}, {"beads", "1", "move", "up"}
        }) {
            assertThat(program.run(wrong).status()).isEqualTo(2);
        }
        assertThat(shown()).isEqualTo(before);
    }
}
