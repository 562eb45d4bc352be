package enface.cli.mark;

import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkCommandsTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private ProgramUnderTest program;

    @BeforeEach
    void importBook() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ProgramUnderTest.BOOK);
    }

    @Test
    void setsListsAndTakesAway() {
        var added = program.given("bookmarks", "add", "1", "--paragraph", "2")
                .lines()
                .getFirst();
        assertThat(added.split("\t", -1)).hasSize(3).contains("2");
        program.given("bookmarks", "add", "1", "--sentence", "0");
        program.given("bookmarks", "add", "1", "--sentence", "0");
        assertThat(program.given("bookmarks", "1").lines()).hasSize(2).contains(added);
        var json = objects(program.given("bookmarks", "1", "--json").array());
        assertThat(json).hasSize(2);
        assertThat(json.getLast().get("paragraph").getAsInt()).isEqualTo(1);
        assertThat(json.getLast().get("label").getAsString()).isEqualTo(added.substring(added.lastIndexOf('\t') + 1));
        program.given("bookmarks", "remove", "1", "--sentence", "0");
        assertThat(program.given("bookmarks", "1").lines()).containsExactly(added);
    }

    @Test
    void findsTheSentenceThatHasSomeWords() {
        var added = program.given("bookmarks", "add", "1", "--quote", "river").out();
        assertThat(added.toLowerCase(java.util.Locale.ROOT)).contains("river");
    }

    @Test
    void saysWhatToDoWhereThereIsNoSuchPlace() {
        for (var wrong : new String[][] {{"--quote", "no such words"}, {"--paragraph", "0"}, {"--sentence", "99999"}}) {
            var said = program.run("bookmarks", "add", "1", wrong[0], wrong[1]);
            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err()).contains("a paragraph from 1 to").hasLineCount(1);
        }
        var said = program.run("bookmarks", "remove", "1", "--sentence", "3");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("no bookmark at sentence 3").hasLineCount(1);
        assertThat(program.run("bookmarks", "add", "1").status()).isEqualTo(2);
        assertThat(program.run("bookmarks").status()).isEqualTo(2);
        assertThat(program.given("bookmarks", "1").out()).isEmpty();
    }
}
