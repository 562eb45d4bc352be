package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.store.find.Search;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.practice.Typed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A translation that a person writes, sentence by sentence, in any order.
class AttemptsTest {

    @TempDir
    private Path folder;

    private RainLibrary rain;
    private VersionId attempt;

    @BeforeEach
    void begin() {
        rain = new RainLibrary(folder);
        var begun = new NewAttempt(rain.work(), rain.version(0), new LanguageTag("fr"), "Essai", "me");
        attempt = rain.library().attempts().start(begun, NOW);
    }

    @AfterEach
    void close() {
        rain.close();
    }

    private boolean write(int segment, String text) {
        var attempts = rain.library().attempts();
        var before = attempts.text(attempt).orElseThrow();
        return attempts.write(
                        attempt, new Typed(before, new TreeMap<>(Map.of(segment, text))), WORDS, NOW.plusSeconds(60))
                .orElseThrow()
                .noted();
    }

    private String facing(int segment) {
        var library = rain.opened();
        var alignment = library.alignments().load(rain.version(0), attempt).orElseThrow();
        var text = library.works().text(attempt);
        return alignment.beads().stream()
                .filter(bead -> bead.source().contains(segment))
                .map(bead -> text.textOf(bead.target()))
                .findFirst()
                .orElseThrow();
    }

    private Attempt stored() {
        return rain.library().attempts().of(rain.work()).getFirst();
    }

    @Test
    void beginsWithNothingFacingAnySentence() {
        assertThat(stored()).isEqualTo(new Attempt(attempt, "Essai", new LanguageTag("fr"), NOW, NOW, 0, 0));
        for (int segment = 0; segment < 5; segment++) {
            assertThat(facing(segment)).isEmpty();
        }
    }

    @Test
    void eachSentenceFacesItsOwnInWhateverOrderTheyAreWritten() {
        write(4, "Personne ne parlait.");
        write(0, "Il pleuvait.");
        write(3, "On alluma.");

        assertThat(facing(0)).isEqualTo("Il pleuvait.");
        assertThat(facing(1)).isEmpty();
        assertThat(facing(2)).isEmpty();
        assertThat(facing(3)).isEqualTo("On alluma.");
        assertThat(facing(4)).isEqualTo("Personne ne parlait.");
        assertThat(stored().written()).isEqualTo(3);
        assertThat(stored().changed()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aSentenceMayBeChangedAndTakenOutAgain() {
        write(0, "Il pleuvait.");
        write(4, "Personne ne parlait.");
        write(0, "La pluie tombait.");
        assertThat(facing(0)).isEqualTo("La pluie tombait.");
        assertThat(facing(4)).isEqualTo("Personne ne parlait.");

        write(0, "");
        assertThat(facing(0)).isEmpty();
        assertThat(facing(4)).isEqualTo("Personne ne parlait.");
        assertThat(stored().written()).isEqualTo(1);
        assertThat(rain.library().check()).isEmpty();
    }

    @Test
    void whatIsWrittenIsFoundAndWhatIsTakenOutIsNot() {
        write(3, "On alluma une lampe.");
        assertThat(found("alluma")).hasSize(1);
        assertThat(found("alluma").getFirst().range()).isEqualTo(TextRange.of(0, new TextSpan(0, 20)));

        write(3, "");
        assertThat(found("alluma")).isEmpty();
    }

    private List<Search.Hit> found(String word) {
        return rain.library().search().phrase(WORDS.apply(word), WORDS, Optional.empty(), 10);
    }

    @Test
    void notesOnItFollowTheirWords() {
        assertThat(write(4, "Personne ne parlait.")).as("no notes yet").isFalse();
        var text = rain.library().works().text(attempt);
        var target = Targets.of(text, attempt, TextRange.of(0, new TextSpan(0, 8)));
        var note = rain.library()
                .notes()
                .save(new Note(new NoteId(0), rain.work(), List.of(target), "", List.of(), "?", "", NOW, NOW));

        assertThat(write(0, "Il pleuvait.")).as("a note").isTrue();

        var kept = rain.opened().notes().of(rain.work()).getFirst();
        assertThat(kept.id()).isEqualTo(note.id());
        assertThat(kept.targets().getFirst().range()).isEqualTo(TextRange.of(1, new TextSpan(0, 8)));
    }

    @Test
    void aNoteWhoseWordsAreGoneKeepsToTheText() {
        write(0, "Il pleuvait.");
        write(4, "Personne ne parlait.");
        var text = rain.library().works().text(attempt);
        var target = Targets.of(text, attempt, TextRange.of(1, new TextSpan(12, 20)));
        rain.library()
                .notes()
                .save(new Note(new NoteId(0), rain.work(), List.of(target), "", List.of(), "?", "", NOW, NOW));

        write(4, "");

        var range = rain.library()
                .notes()
                .of(rain.work())
                .getFirst()
                .targets()
                .getFirst()
                .range();
        assertThat(range.to().paragraph()).isZero();
        assertThat(range.to().offset()).isLessThanOrEqualTo("Il pleuvait.".length());
    }

    @Test
    void isLeftOffRenamedThrownAwayAndBroughtBack() {
        write(1, "Nous restâmes.");
        var attempts = rain.library().attempts();
        attempts.leaveOff(attempt, 3, rain.original());
        attempts.rename(attempt, "Second essai", "moi");
        assertThat(stored().segment()).isEqualTo(3);
        assertThat(stored().name()).isEqualTo("Second essai");

        attempts.delete(attempt, NOW);
        assertThat(attempts.of(rain.work())).isEmpty();
        assertThat(found("restâmes")).as("what is thrown away is not found").isEmpty();

        attempts.bringBack(attempt);
        assertThat(stored().written()).isEqualTo(1);
        assertThat(found("restâmes")).hasSize(1);
    }

    @Test
    void whatIsThrownAwayGoesForGoodWithItsNotesAndNothingElse() {
        write(0, "Il pleuvait.");
        var library = rain.library();
        var own = Targets.of(library.works().text(attempt), attempt, TextRange.of(0, new TextSpan(0, 2)));
        var other = Targets.of(RainLibrary.ENGLISH, rain.version(0), TextRange.of(0, new TextSpan(0, 4)));
        for (var targets : List.of(List.of(own), List.of(other, own), List.of(other))) {
            library.notes().save(new Note(new NoteId(0), rain.work(), targets, "", List.of(), "?", "", NOW, NOW));
        }
        library.attempts().purge(rain.work());
        assertThat(library.notes().of(rain.work()))
                .as("nothing was thrown away")
                .hasSize(3);

        library.attempts().delete(attempt, NOW);
        library.attempts().purge(rain.work());

        assertThat(rain.opened().works().load(rain.work()).orElseThrow().versions())
                .hasSize(3);
        assertThat(rain.library().notes().of(rain.work())).hasSize(2);
        assertThat(found("pleuvait")).isEmpty();
        assertThat(rain.library().check()).isEmpty();
    }
}
