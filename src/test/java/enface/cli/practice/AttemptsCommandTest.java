package enface.cli.practice;

import static enface.cli.ProgramUnderTest.SAME_LINE;
import static enface.cli.ProgramUnderTest.objects;
import static org.assertj.core.api.Assertions.assertThat;

import enface.cli.ProgramUnderTest;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.practice.Attempts.NewAttempt;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.practice.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `enface attempts`, and what the other commands make of an attempt.
class AttemptsCommandTest {

    private static final Instant WHEN = Instant.parse("2026-06-01T10:00:00Z");

    @TempDir
    private Path folder;

    private ProgramUnderTest program;
    private VersionId attempt = new VersionId(0);

    @BeforeEach
    void write() {
        program = new ProgramUnderTest(folder.resolve("library.enface"));
        program.given("import", SAME_LINE);
    }

    /// Writes the first sentence exactly as it was published.
    private void practise() {
        try (var library = Library.open(folder.resolve("library.enface"))) {
            var work =
                    library.works().load(library.works().list().getFirst().id()).orElseThrow();
            Version original = work.original().orElseThrow();
            Version published = work.versions().getLast();
            attempt = library.attempts()
                    .start(new NewAttempt(work.id(), original.id(), published.language(), "One", "Mei · One"), WHEN);
            var nothing = library.attempts().text(attempt).orElseThrow();
            var typed =
                    new Typed(nothing, new TreeMap<>(Map.of(0, published.text().textOf(0))));
            library.attempts().write(attempt, typed, new Folding()::words, WHEN);
        }
    }

    @Test
    void saysHowToBeginWhereNobodyHasPractised() {
        var said = program.given("attempts", "1");
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("press P");
    }

    @Test
    void listsAttemptsWithTheirFigures() {
        practise();
        var found = objects(program.given("attempts", "1", "--json").array());
        assertThat(found).hasSize(1);
        var one = found.getFirst();
        assertThat(one.get("id").getAsLong()).isEqualTo(attempt.value());
        assertThat(one.get("name").getAsString()).isEqualTo("One");
        assertThat(one.get("started").getAsString()).isEqualTo("2026-06-01T10:00:00Z");
        assertThat(one.get("written").getAsInt()).isEqualTo(1);
        assertThat(one.get("sentences").getAsInt()).isGreaterThan(1);
        assertThat(one.get("chrF").getAsDouble()).isEqualTo(100);
        assertThat(one.get("ter").getAsDouble()).isZero();
        assertThat(one.get("verdict").getAsString()).isEqualTo("same");
        assertThat(program.given("attempts", "1").out()).contains("\tOne\t").endsWith("\t100.0\t0.000\n");
    }

    @Test
    void theAttemptIsAVersionToShowAndToExport() throws Exception {
        practise();
        var work = objects(program.given("list", "--json").array()).getFirst();
        assertThat(objects(work.getAsJsonArray("versions")))
                .anySatisfy(v -> assertThat(v.get("by").getAsString()).isEqualTo("Mei · One"));
        var id = Long.toString(attempt.value());
        var rows = program.given("show", "1", "--versions", id, "--format", "tsv")
                .out()
                .lines()
                .toList();
        assertThat(rows)
                .as("what is written, and nothing else")
                .filteredOn(r -> !r.isBlank())
                .isNotEmpty();
        var out = folder.resolve("own.tsv");
        program.given("export", "1", "-o", out.toString(), "--format", "tsv");
        assertThat(Files.readString(out)).as("no hand-out has it unasked").doesNotContain("晚上好。\t晚上好。");
        assertThat(program.given("show", "1", "--format", "tsv").out()).doesNotContain("晚上好。\t晚上好。");
        assertThat(program.given("show", "1", "--attempts", "--format", "tsv").out())
                .contains("晚上好。\t晚上好。");
        program.given("export", "1", "-o", out.toString(), "--format", "tsv", "--attempts");
        assertThat(Files.readString(out)).contains("晚上好。\t晚上好。");
    }

    @Test
    void importingTheSameFileAgainStillAddsNothing() {
        practise();
        program.given("import", SAME_LINE);
        assertThat(program.given("list", "--json").array()).hasSize(1);
    }
}
