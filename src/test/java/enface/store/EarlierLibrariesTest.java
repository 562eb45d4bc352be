package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enface.note.Note;
import enface.note.Reply;
import enface.note.Scheme;
import enface.note.Target;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Attempt;
import enface.text.Paragraph.Reading;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.TextSpan;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A library of every schema there was, kept as a file, is brought up to today with all it holds.
class EarlierLibrariesTest {

    private static final WorkId WORK = new WorkId(1);

    @TempDir
    private Path folder;

    static Stream<Integer> schemas() {
        return IntStream.rangeClosed(1, FormerLibrary.STEPS.size()).boxed();
    }

    private Path copy(int schema) throws IOException {
        var file = folder.resolve("library.enface");
        Files.copy(FormerLibrary.of(schema), file);
        return file;
    }

    @Test
    void thereIsOneOfEverySchema() throws IOException {
        try (var steps = Files.list(Path.of("resources", "db"))) {
            assertThat(steps.map(s -> s.getFileName().toString()).sorted())
                    .as("FormerLibrary makes one of a new schema")
                    .isEqualTo(FormerLibrary.STEPS);
        }
        assertThat(schemas()).allSatisfy(s -> assertThat(FormerLibrary.of(s)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void notesBookmarksAndAttemptsAreAllThere(int schema) throws IOException {
        try (var library = Library.open(copy(schema))) {
            var notes = library.notes().of(WORK);
            assertThat(notes)
                    .extracting(Note::category, Note::tags, Note::text, Note::author)
                    .containsExactly(
                            tuple("modulation", List.of("light", "week 1"), "From *burning* to **darkening**.", "Mei"),
                            tuple("question", List.of(), "Who asked whom?", "Ann"),
                            tuple("", List.of(), "", "Mei"));
            assertThat(notes.getFirst().targets()).extracting(Target::quote).containsExactly("burns low", "渐暗");
            assertThat(notes.getFirst().changed()).isEqualTo(Instant.parse("2026-08-01T09:01:00Z"));
            boolean answered = schema >= 10;
            assertThat(notes.get(1).done()).isEqualTo(answered);
            assertThat(notes.get(1).replies())
                    .extracting(Reply::text)
                    .isEqualTo(answered ? List.of("They asked each other.") : List.of());
            assertThat(notes).extracting(Note::token).doesNotHaveDuplicates().doesNotContain("");
            assertThat(library.bookmarks().of(WORK))
                    .isEqualTo(schema >= 5 ? List.of(new Bookmark(2, "Nobody asked us to.")) : List.of());
            assertThat(library.attempts().of(WORK))
                    .extracting(Attempt::name, Attempt::written)
                    .isEqualTo(schema >= 6 ? List.of(tuple("One", 1)) : List.of());
            assertThat(library.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void itHasTheSchemesThatCameSinceAndItsCategoriesAreInThem(int schema) throws IOException {
        try (var library = Library.open(copy(schema))) {
            var schemes = library.schemes().all();
            assertThat(schemes.all()).extracting(Scheme::key).containsExactly(Scheme.PROCEDURES, Scheme.ERRORS);
            assertThat(library.notes().of(WORK))
                    .filteredOn(n -> !n.category().isEmpty())
                    .allSatisfy(n -> assertThat(schemes.category(n.category())).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsInItIsFoundAndWhatIsWrittenIntoItNowIsThereTheNextTime(int schema) throws IOException {
        var file = copy(schema);
        try (var library = Library.open(file)) {
            assertThat(library.search().phrase("lamp", UnaryOperator.identity(), Optional.empty(), 9))
                    .hasSize(1);
            var note = library.notes().of(WORK).get(1);
            library.notes().save(note.withDone(true).withTags(List.of("new")));
        }
        try (var again = Library.open(file)) {
            assertThat(again.notes().of(WORK).get(1).done()).isTrue();
            assertThat(again.notes().of(WORK)).hasSize(3);
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void thePageOfItsSourceIsThere() throws IOException {
        int schema = FormerLibrary.STEPS.indexOf("0018-pages.sql") + 1;
        try (var library = Library.open(copy(schema))) {
            var text = library.works()
                    .load(WORK)
                    .orElseThrow()
                    .versions()
                    .getFirst()
                    .text();
            assertThat(text.paragraph(0).said().page()).isEqualTo("12–13");
            assertThat(text.paragraph(1).said().page()).isEmpty();
        }
    }

    @Test
    void howItsCharactersAreReadIsThere() throws IOException {
        int schema = FormerLibrary.STEPS.indexOf("0019-readings.sql") + 1;
        try (var library = Library.open(copy(schema))) {
            var text =
                    library.works().load(WORK).orElseThrow().versions().get(1).text();
            assertThat(text.paragraph(0).readings())
                    .containsExactly(
                            new Reading(new TextSpan(0, 1), "dēng"), new Reading(new TextSpan(1, 4), "guāng jiàn àn"));
            assertThat(text.paragraph(1).readings()).isEmpty();
        }
    }

    @Test
    void whoSaysAParagraphAndWhenIsThere() throws IOException {
        try (var library = Library.open(copy(15))) {
            var texts = library.works().load(WORK).orElseThrow().versions();
            assertThat(texts.getFirst().text().paragraph(0).said())
                    .isEqualTo(new Said("Mei", List.of(new Time(0, 1900), new Time(2000, 4500))));
            assertThat(texts.get(1).text().paragraph(0).speaker()).isEqualTo("梅");
            assertThat(texts.get(1).text().paragraph(1).said()).isEqualTo(Said.UNKNOWN);
        }
    }
}
