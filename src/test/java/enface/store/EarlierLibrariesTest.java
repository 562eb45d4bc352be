package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enface.note.Note;
import enface.note.Scheme;
import enface.note.Target;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.Attempt;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that an earlier program wrote, kept as a file, is brought up to today with all it holds.
class EarlierLibrariesTest {

    private static final Path SCHEMA_9 =
            Path.of("src", "test", "resources", "fixtures", "libraries", "schema-9.enface");
    private static final WorkId WORK = new WorkId(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("library.enface");
        Files.copy(SCHEMA_9, file);
    }

    @Test
    void notesBookmarksAndAttemptsAreAllThere() {
        try (var library = Library.open(file)) {
            var notes = library.notes().of(WORK);
            assertThat(notes)
                    .extracting(Note::category, Note::tags, Note::text, Note::author)
                    .containsExactly(
                            tuple("modulation", List.of("light", "week 1"), "From *burning* to **darkening**.", "Mei"),
                            tuple("question", List.of(), "Who asked whom?", "Ann"),
                            tuple("", List.of(), "", "Mei"));
            assertThat(notes.getFirst().targets()).extracting(Target::quote).containsExactly("burns low", "渐暗");
            assertThat(notes.getFirst().changed()).isEqualTo(Instant.parse("2026-08-01T09:01:00Z"));
            assertThat(notes).allSatisfy(n -> {
                assertThat(n.done()).isFalse();
                assertThat(n.severity()).isEmpty();
                assertThat(n.replies()).isEmpty();
            });
            assertThat(notes).extracting(Note::token).doesNotHaveDuplicates().doesNotContain("");
            assertThat(library.bookmarks().of(WORK)).containsExactly(new Bookmark(2, "Nobody asked us to."));
            assertThat(library.attempts().of(WORK))
                    .extracting(Attempt::name, Attempt::written)
                    .containsExactly(tuple("One", 1));
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void itHasTheSchemesThatCameSinceAndItsCategoriesAreInThem() {
        try (var library = Library.open(file)) {
            var schemes = library.schemes().all();
            assertThat(schemes.all()).extracting(Scheme::key).containsExactly(Scheme.PROCEDURES, Scheme.ERRORS);
            assertThat(library.notes().of(WORK))
                    .filteredOn(n -> !n.category().isEmpty())
                    .allSatisfy(n -> assertThat(schemes.category(n.category())).isPresent());
        }
    }

    @Test
    void whatIsWrittenIntoItNowIsThereTheNextTime() {
        try (var library = Library.open(file)) {
            var note = library.notes().of(WORK).get(1);
            library.notes().save(note.withDone(true).withTags(List.of("new")));
        }
        try (var again = Library.open(file)) {
            assertThat(again.notes().of(WORK).get(1).done()).isTrue();
            assertThat(again.notes().of(WORK)).hasSize(3);
            assertThat(again.check()).isEmpty();
        }
    }
}
