package enface.cli.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import enface.cli.ProgramUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the window does with notes, from the command line.
class NotesCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void importBook() throws IOException {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", texts("a", "The lamp burns low. We write on. Nobody asked us.", "灯光渐暗。我们写下去。没有人要我们写。"));
    }

    private String texts(String name, String en, String zh) throws IOException {
        var file = folder.resolve(name + ".tsv");
        var left = en.split("(?<=[.]) ", -1);
        var right = zh.split("(?<=。)(?=.)", -1);
        var lines = new StringBuilder("en\tzh\n");
        for (int i = 0; i < left.length; i++) {
            lines.append(left[i]).append('\t').append(right[i]).append('\n');
        }
        Files.writeString(file, lines);
        return file.toString();
    }

    private JsonObject only() {
        return program.given("notes", "list", "--json").array().get(0).getAsJsonObject();
    }

    private String add(String... more) {
        var arguments = new ArrayList<>(List.of("notes", "add", "1"));
        arguments.addAll(List.of(more));
        return program.given(arguments.toArray(String[]::new)).out().strip();
    }

    @Test
    void aNoteOnSeveralVersionsAboutAGapAndOnTheWork() {
        add("--version", "en", "--quote", "burns low", "--version", "zh", "--quote", "渐暗", "--text", "x");
        add("--version", "zh", "--gap-after", "灯光渐暗", "--category", "omission", "--text", "left out");
        add("--text", "on all of it");
        var notes = program.given("notes", "list").lines();
        assertThat(notes.get(0)).contains("“burns low” ↔ “渐暗”");
        assertThat(notes.get(1)).contains("omission\t[…]\tleft out");
        assertThat(notes.get(2)).contains("\t\ton all of it");
        var wrong = program.run("notes", "add", "1", "--version", "en", "--text", "x");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--quote");
    }

    @Test
    void isEditedAnsweredSettledAndDeleted() {
        var id = add("--version", "en", "--quote", "lamp", "--tag", "a", "--text", "x");
        program.given("notes", "edit", id, "--text", "*y*", "--category", "Grammar", "--severity", "major");
        program.given("notes", "reply", id, "--text", "z");
        program.given("notes", "done", id);
        var note = only();
        assertThat(note.get("text").getAsString()).isEqualTo("*y*");
        assertThat(note.get("category").getAsString()).isEqualTo("errors.grammar");
        assertThat(note.get("severity").getAsString()).isEqualTo("major");
        assertThat(note.get("done").getAsBoolean()).isTrue();
        assertThat(note.getAsJsonArray("tags")).hasSize(1);
        assertThat(note.getAsJsonArray("replies")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .isEqualTo("z");
        program.given("notes", "done", "--undo", id);
        program.given("notes", "edit", id, "--tag", "");
        assertThat(only().get("done").getAsBoolean()).isFalse();
        assertThat(only().getAsJsonArray("tags")).isEmpty();
        program.given("notes", "delete", id);
        assertThat(program.given("notes", "list").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit 99 --text x", "reply 99 --text x", "done 99", "delete 99"})
    void aNoteThatIsNotThereIsSaidSo(String arguments) {
        var said = program.run(("notes " + arguments).split(" "));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("99").hasLineCount(1);
    }

    @Test
    void nothingIsSettledOrDeletedWhereOneOfThemIsNotThere() {
        var id = add("--text", "x");
        assertThat(program.run("notes", "delete", id, "99").status()).isEqualTo(1);
        assertThat(program.run("notes", "done", id, "99").status()).isEqualTo(1);
        assertThat(only().get("done").getAsBoolean()).isFalse();
    }

    @Test
    void severitiesAreThoseOfTheScheme() {
        var wrong = program.run("notes", "add", "1", "--category", "calque", "--severity", "major", "--text", "x");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("major");
    }

    @Test
    void findsByWhatIsAskedFor() {
        var one =
                add("--version", "en", "--quote", "lamp", "--category", "calque", "--tag", "week 1", "--text", "Alpha");
        var two = add("--version", "zh", "--quote", "渐暗", "--category", "error", "--text", "Beta");
        program.given("notes", "done", two);
        assertThat(ids("--category", "calque")).containsExactly(one);
        assertThat(ids("--tag", "week 1")).containsExactly(one);
        assertThat(ids("--contains", "beta")).containsExactly(two);
        assertThat(ids("--contains", "渐暗")).containsExactly(two);
        assertThat(ids("--done")).containsExactly(two);
        assertThat(ids("--open")).containsExactly(one);
        assertThat(ids("--since", "2999-01-01")).isEmpty();
        assertThat(ids("--author", "nobody at all")).isEmpty();
        assertThat(ids("--version", "1")).containsExactly(one);
    }

    private List<String> ids(String... filter) {
        var arguments = new ArrayList<>(List.of("notes", "list", "1"));
        arguments.addAll(List.of(filter));
        return program.given(arguments.toArray(String[]::new)).lines().stream()
                .filter(l -> !l.isEmpty())
                .map(l -> l.replaceFirst("\t.*", ""))
                .toList();
    }

    @Test
    void weighsTheErrorsOfEachVersion() {
        add("--version", "zh", "--quote", "渐暗", "--category", "mistranslation", "--severity", "major", "--text", "x");
        add("--version", "zh", "--quote", "没有人", "--category", "errors.style", "--text", "lightest without a severity");
        add("--version", "en", "--quote", "lamp", "--category", "calque", "--text", "no error");
        var scores = ProgramUnderTest.objects(
                program.given("notes", "score", "1", "--json").array());
        assertThat(scores.get(0).get("points").getAsDouble()).isZero();
        assertThat(scores.get(0).get("unit").getAsString()).isEqualTo("word");
        assertThat(scores.get(0).get("length").getAsInt()).isEqualTo(10);
        assertThat(scores.get(1).get("points").getAsDouble()).isEqualTo(6);
        assertThat(scores.get(1).get("length").getAsInt()).isEqualTo(16);
        assertThat(scores.get(1).get("perHundred").getAsDouble()).isEqualTo(37.5);
        assertThat(program.run("notes", "score", "1", "--scheme", "procedures").status())
                .isEqualTo(1);
    }

    @Test
    void notesTravelWholeAndComeInOnce() throws IOException {
        var file = folder.resolve("notes.json").toString();
        var id = add(
                "--version",
                "en",
                "--quote",
                "burns low",
                "--version",
                "zh",
                "--quote",
                "渐暗",
                "--tag",
                "t",
                "--category",
                "errors.style",
                "--severity",
                "minor",
                "--text",
                "*x*");
        add("--version", "zh", "--gap-after", "渐暗", "--text", "gap");
        program.given("notes", "reply", id, "--text", "first");
        program.given("notes", "export", "1", file);
        assertThat(program.given("notes", "import", file).out())
                .contains("No note is new")
                .contains("2 were here");

        var other = new ProgramUnderTest(folder.resolve("other.enface"));
        other.given("import", texts("b", "The lamp burns low. We write on. Nobody asked us.", "灯光渐暗。我们写下去。没有人要我们写。"));
        assertThat(other.given("notes", "merge", file, "--into", "1", "--dry-run")
                        .out())
                .contains("2 notes");
        assertThat(other.given("notes", "list").out()).isEmpty();
        other.given("notes", "import", file, "--into", "1");
        var here = program.given("notes", "list", "--json").array();
        assertThat(other.given("notes", "list", "--json").array()).isEqualTo(here);

        other.given("notes", "reply", "1", "--text", "second");
        other.given("notes", "edit", "1", "--text", "newer");
        program.given("notes", "reply", id, "--text", "third");
        other.given("notes", "export", "1", file);
        program.given("notes", "merge", file, "--into", "1");
        var merged = program.given("notes", "list", "--json").array().get(0).getAsJsonObject();
        assertThat(merged.getAsJsonArray("replies")).hasSize(3);
        assertThat(program.given("notes", "merge", file, "--into", "1").out()).contains("none was changed");
    }

    @Test
    void whatIsNotFoundInAnotherTextComesAlongToBeLookedAt() throws IOException {
        var file = folder.resolve("notes.json").toString();
        add("--version", "en", "--quote", "burns low", "--text", "x");
        add("--version", "zh", "--quote", "没有人", "--text", "y");
        program.given("notes", "export", "1", file);
        var other = new ProgramUnderTest(folder.resolve("other.enface"));
        other.given("import", texts("b", "A lantern goes out. We write on. Nobody asked us.", "灯光渐暗。我们写下去。没有人要我们写。"));
        assertThat(other.given("notes", "import", file, "--into", "1").out())
                .contains("one passage is to be looked at");
        assertThat(other.given("notes", "list").lines()).hasSize(2);
        assertThat(other.given("notes", "list").out()).contains("“burns low”");
        var review = other.given("notes", "review", "1").lines();
        assertThat(review.getFirst()).endsWith("\tburns low");
        var id = review.getFirst().replaceFirst("\t.*", "");
        assertThat(other.run("notes", "review", "1", "--note", id, "--place", "99")
                        .status())
                .isEqualTo(1);
        other.given("notes", "review", "1", "--note", id, "--place", "0");
        assertThat(other.given("notes", "review", "1").out()).isEmpty();
        assertThat(other.given("notes", "list").out()).contains("“burns low”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"format\":\"enface-scheme\"}",
                "{\"format\":\"enface-notes\",\"notes\":3}",
                "{\"format\":\"enface-notes\",\"notes\":[{}]}",
                "{\"format\":\"enface-notes\",\"notes\":[{\"created\":\"x\",\"changed\":\"x\"}]}",
                "{\"format\":\"enface-notes\",\"notes\":[{\"created\":\"2026-01-01T00:00:00Z\","
                        + "\"changed\":\"2026-01-01T00:00:00Z\",\"targets\":[{\"version\":7,\"paragraph\":0,\"start\":0,"
                        + "\"endParagraph\":0,\"end\":1}]}]}"
            })
    void whatIsNoFileOfNotesIsRefusedInASentence(String text) throws IOException {
        var file = folder.resolve("bad.json");
        Files.writeString(file, text);
        var said = program.run("notes", "import", file.toString(), "--into", "1");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).hasLineCount(1).contains("bad.json");
        assertThat(program.given("notes", "list").out()).isEmpty();
    }

    @Test
    void aFileNestedWithoutEndIsRefused() throws IOException {
        var file = folder.resolve("deep.json");
        Files.writeString(file, "{\"format\":\"enface-notes\",\"notes\":" + "[".repeat(200_000));
        assertThat(program.run("notes", "import", file.toString()).status()).isEqualTo(1);
    }
}
