package enface.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library as a place, on the command line: collections, tags, orders, merging, removing.
class CollectionCommandsTest {

    @TempDir
    private Path folder;

    private ProgramUnderTest program;

    @BeforeEach
    void begin() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", ProgramUnderTest.SAME_LINE);
        program.given("import", ProgramUnderTest.BOOK);
    }

    private List<String> ids(String... arguments) {
        return program.given(arguments).lines().stream()
                .map(line -> line.replaceFirst("\t.*", ""))
                .toList();
    }

    @Test
    void worksAreCollectedAndListedByCollectionAndTag() {
        program.given("collection", "new", "Empty");
        program.given("collection", "add", "Weather", "1", "2");
        program.given("collection", "take", "Weather", "2");
        assertThat(program.given("collection", "list").lines()).containsExactly("Empty\t0", "Weather\t1");
        assertThat(ids("list", "--collection", "Weather")).containsExactly("1");
        assertThat(ids("list", "--collection", "Empty")).isEmpty();
        program.given("edit", "2", "--tag", "wet", "--tag", "week 1");
        program.given("edit", "2", "--untag", "wet");
        assertThat(ids("list", "--tag", "week 1")).containsExactly("2");
        assertThat(ids("list", "--tag", "wet")).isEmpty();
        var json = ProgramUnderTest.objects(
                program.given("list", "--json", "--tag", "week 1").array());
        assertThat(json.getFirst().getAsJsonArray("tags")).hasSize(1);
        program.given("collection", "rename", "Weather", "Rain");
        assertThat(ids("list", "--collection", "Rain")).containsExactly("1");
        program.given("collection", "remove", "Rain");
        assertThat(ids("list")).hasSize(2);
    }

    @Test
    void worksAreSorted() {
        program.given("edit", "1", "--title", "Zebra", "--speaker", "Ann");
        program.given("edit", "2", "--title", "Ant", "--speaker", "Zoe");
        assertThat(ids("list", "--sort", "title")).containsExactly("2", "1");
        assertThat(ids("list", "--sort", "speaker")).containsExactly("1", "2");
        assertThat(ids("list", "--sort", "added")).containsExactly("2", "1");
        assertThat(program.run("list", "--sort", "colour").err()).contains("colour", "title");
    }

    @Test
    void twoWorksAreMergedAndPartedAgain() {
        assertThat(program.run("merge", "1", "2").status()).isZero();
        assertThat(ids("list")).containsExactly("1");
        assertThat(program.given("history", "1").out()).contains("works made one");
        program.given("undo", "1");
        assertThat(ids("list")).hasSize(2);
        assertThat(program.run("merge", "1", "1").status()).isEqualTo(1);
        assertThat(program.given("library", "check").out()).contains("ok");
    }

    @Test
    void aRemovedWorkIsBroughtBackByItsNumber() {
        program.given("library", "remove", "2");
        assertThat(ids("list")).containsExactly("1");
        assertThat(ids("library", "removed")).containsExactly("2");
        program.given("library", "bring-back", "2");
        assertThat(ids("list")).hasSize(2);
        assertThat(program.run("library", "bring-back", "2").err()).contains("2");
    }

    @Test
    void whatIsNotThereIsSaidByItsName() {
        assertThat(program.run("collection", "remove", "Nowhere").err()).contains("Nowhere");
        assertThat(program.run("collection", "rename", "Nowhere", "X").err()).contains("Nowhere");
        assertThat(program.run("collection", "take", "Nowhere", "1").err()).contains("Nowhere");
        assertThat(program.run("collection", "add", "Weather", "77").err()).contains("77");
        program.given("collection", "new", "Weather");
        assertThat(program.run("collection", "new", "Weather").err()).contains("Weather");
    }
}
