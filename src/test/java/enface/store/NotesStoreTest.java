package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.Progress;
import enface.note.Category;
import enface.note.Explained;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Scheme;
import enface.note.Severity;
import enface.note.Target;
import enface.note.Targets;
import enface.store.scheme.Shipped;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a note is kept, and the schemes that notes are marked with.
class NotesStoreTest {

    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    @TempDir
    private Path folder;

    private Library library;
    private WorkId work;
    private Version version;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        work = library.works().add(Scribe.work(), UnaryOperator.identity(), NOW, Progress.none());
        version = library.works().load(work).orElseThrow().versions().getFirst();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Target passage(int start, int end) {
        return Targets.of(version.text(), version.id(), TextRange.of(0, new TextSpan(start, end)));
    }

    private Note note(List<Target> targets) {
        return new Note(new NoteId(0), work, targets, "errors.style", List.of("a", "b"), "Why?", "Mei", NOW, NOW);
    }

    @Test
    void allOfANoteComesBack() {
        var gap = Targets.gap(version.text(), version.id(), new TextPlace(0, 22));
        var written = library.notes()
                .save(note(List.of(passage(0, 4), gap, passage(5, 9)))
                        .withSeverity("major")
                        .withDone(true)
                        .withReplies(List.of(
                                new Reply("Ann", "Because.", NOW, NOW.plusSeconds(1)),
                                new Reply("Mei", "*Ah.*", NOW.plusSeconds(2), NOW.plusSeconds(2)))));
        assertThat(library.notes().of(work)).containsExactly(written);
        assertThat(written.targets().get(1).isGap()).isTrue();
        assertThat(library.notes().find(written.id())).contains(written);
        var changed = library.notes().save(written.withReplies(List.of()).withDone(false), false);
        assertThat(library.notes().of(work)).containsExactly(changed);
    }

    @Test
    void aNoteOnTheWorkAndOneWithoutAWordAreNotesToo() {
        var onWork = library.notes().save(note(List.of()));
        var highlight = library.notes().save(note(List.of(passage(0, 4))).withText(""));
        assertThat(library.notes().of(work)).containsExactly(onWork, highlight);
        assertThat(onWork.isOnWork()).isTrue();
    }

    @Test
    void aNoteOutlivesTheVersionItIsOnAndKeepsWhatItQuotes() {
        library.notes().save(note(List.of(passage(0, 4))));
        library.transactions()
                .write(sql ->
                        sql.run("DELETE FROM version WHERE id = ?", version.id().value()));
        var left = library.notes().of(work).getFirst();
        assertThat(left.targets().getFirst().isGone()).isTrue();
        assertThat(left.targets().getFirst().quote()).isEqualTo("Rain");
        assertThat(library.notes().save(left.withText("kept")))
                .isEqualTo(library.notes().of(work).getFirst());
        assertThat(library.check()).isEmpty();
    }

    @Test
    void readingNotesCostsTheSameStatementsHoweverManyThereAre() {
        library.notes().save(note(List.of(passage(0, 4))));
        long before = library.statements();
        library.notes().of(work);
        long few = library.statements() - before;
        for (int i = 0; i < 40; i++) {
            library.notes().save(note(List.of(passage(0, 4), passage(5, 9))));
        }
        before = library.statements();
        assertThat(library.notes().of(work)).hasSize(41);
        assertThat(library.statements() - before).isEqualTo(few);
    }

    @Test
    void everythingShippedHasANameAndASentenceInBothLanguages() {
        var schemes = Shipped.schemes();
        var told = new ArrayList<Explained>();
        schemes.all().forEach(s -> {
            told.add(s.words());
            s.categories().forEach(c -> told.add(c.words()));
            s.severities().forEach(v -> told.add(v.words()));
        });
        assertThat(told).hasSizeGreaterThan(25).allSatisfy(words -> {
            assertThat(words.words()).containsOnlyKeys("en", "zh");
            assertThat(words.explanation(Locale.ENGLISH)).matches("[A-Z].*\\.");
            assertThat(words.explanation(Locale.CHINESE)).matches(".*\\p{IsHan}.*。");
            assertThat(words.name(Locale.CHINESE, "")).matches(".*\\p{IsHan}.*");
        });
        assertThat(schemes.scheme(Scheme.ERRORS).orElseThrow().severities())
                .extracting(Severity::weight)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Scheme own(String key, String... categories) {
        return new Scheme(
                key,
                false,
                Explained.in(Locale.ENGLISH, "Mine", "For my class."),
                List.of(categories).stream()
                        .map(c -> new Category(c, "#123456", "#abcdef", Explained.in(Locale.ENGLISH, c, "")))
                        .toList(),
                List.of(new Severity("bad", 2.5, Explained.NOTHING)));
    }

    @Test
    void aSchemeOfOnesOwnIsKeptChangedAndRemoved() {
        var saved = library.schemes().save(own("mine", "tone", "rhythm"));
        assertThat(library.schemes().all().scheme("mine")).contains(saved);
        assertThat(saved).isEqualTo(own("mine", "tone", "rhythm"));
        library.schemes().save(own("mine", "rhythm"));
        assertThat(library.schemes().all().scheme("mine").orElseThrow().categories())
                .extracting(Category::key)
                .containsExactly("rhythm");
        assertThat(library.schemes().remove("mine")).isTrue();
        assertThat(library.schemes().all()).isEqualTo(Shipped.schemes());
        assertThat(library.schemes().remove(Scheme.PROCEDURES)).isFalse();
        assertThatThrownBy(() -> library.schemes().save(own(Scheme.PROCEDURES, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysThatAnotherSchemeHasGetTheirOwnBeforeThem() {
        var saved = library.schemes().save(own("mine", "omission", "tone"));
        assertThat(saved.categories()).extracting(Category::key).containsExactly("mine.omission", "tone");
        assertThat(library.schemes().all().category("omission").orElseThrow()).isEqualTo(Shipped.category("omission"));
        assertThat(library.schemes().save(saved)).isEqualTo(saved);
    }
}
