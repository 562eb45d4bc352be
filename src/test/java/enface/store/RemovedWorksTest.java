package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.store.library.Collections.Counted;
import enface.store.library.RemovedWorks.Removed;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.Places.Place;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import enface.text.WorkId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Collections, tags, and works that are removed and come back.
class RemovedWorksTest extends CorrectedLibrary {

    @Test
    void aRemovedWorkIsNowhereSeenAndComesBackWithAllThatHungOnIt() {
        var library = rain.library();
        correct(0, corrections(0).join(0));
        note(1, 2);
        library.works().opened(rain.work(), NOW.plusSeconds(5));
        library.collections().set(rain.work(), List.of("Weather"), List.of("wet"));
        var entry = library.works().list().getFirst();
        var notes = library.notes().of(rain.work());
        var attempts = library.attempts().of(rain.work());
        assertThat(library.removedWorks().remove(rain.work(), NOW)).isTrue();
        assertThat(library.works().list()).isEmpty();
        assertThat(library.figures().works()).isZero();
        assertThat(library.works().load(rain.work())).isEmpty();
        assertThat(library.notes().of(rain.work())).isEmpty();
        assertThat(library.search().phrase("dark", WORDS, Optional.empty(), 5)).isEmpty();
        assertThat(library.collections().all()).containsExactly(new Counted("Weather", 0));
        assertThat(library.removedWorks().all()).containsExactly(new Removed(rain.work(), "On Rain", NOW));
        library.works().sweep(Progress.none());
        rain.opened();
        library = rain.library();
        assertThat(library.check()).isEmpty();
        assertThat(library.removedWorks().bringBack(rain.work())).isTrue();
        assertThat(library.works().list()).containsExactly(entry);
        assertThat(library.notes().of(rain.work())).isEqualTo(notes);
        assertThat(library.attempts().of(rain.work())).isEqualTo(attempts);
        assertThat(library.journal(WORDS).undo(rain.work())).as("its steps too").isPresent();
        assertThat(library.removedWorks().bringBack(rain.work())).isFalse();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void itsNumberIsGivenToNoOther() {
        var library = rain.library();
        library.removedWorks().remove(rain.work(), NOW);
        var other = new NewWork(
                Metadata.EMPTY,
                List.of(new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, RainLibrary.text("Snow."))),
                List.of(),
                Optional.empty(),
                List.of(),
                "{}");
        assertThat(library.works().add(other, WORDS, NOW, Progress.none())).isNotEqualTo(rain.work());
        assertThat(library.removedWorks().bringBack(rain.work())).isTrue();
        assertThat(library.works().list()).hasSize(2);
    }

    @Test
    void itIsTakenAwayForGoodWhenItsTimeIsUpAndNotBefore() {
        var library = rain.library();
        library.removedWorks().remove(rain.work(), NOW);
        library.removedWorks().clear(NOW, library.works()::discard, Progress.none());
        assertThat(library.removedWorks().all()).hasSize(1);
        library.removedWorks().clear(NOW.plus(Duration.ofDays(1)), library.works()::discard, Progress.none());
        assertThat(library.removedWorks().all()).isEmpty();
        assertThat(library.figures().segments()).isZero();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aWorkIsInAsManyCollectionsAsAPersonLikes() {
        var collections = rain.library().collections();
        assertThat(collections.add("Weather")).isTrue();
        assertThat(collections.add(" Weather ")).as("there is one").isFalse();
        collections.put(rain.work(), "Weather");
        collections.put(rain.work(), "Autumn");
        collections.put(rain.work(), "Autumn");
        collections.put(new WorkId(99), "Autumn");
        assertThat(collections.all()).containsExactly(new Counted("Autumn", 1), new Counted("Weather", 1));
        assertThat(collections.rename("Autumn", "Weather")).isFalse();
        assertThat(collections.rename("Autumn", "Fall")).isTrue();
        assertThat(rain.library().works().list().getFirst().shelved().collections())
                .containsExactly("Fall", "Weather");
        assertThat(collections.take(rain.work(), "Weather")).isTrue();
        assertThat(collections.take(rain.work(), "Weather")).isFalse();
        var inside = collections.remove("Fall").orElseThrow();
        assertThat(collections.remove("Fall")).isEmpty();
        collections.bringBack("Fall", inside);
        assertThat(collections.all()).containsExactly(new Counted("Fall", 1), new Counted("Weather", 0));
    }

    /// Reading, and what was written in practice, as a list shows them.
    @Test
    void aListTellsHowFarAPersonHasCome() {
        var shelved = rain.library().works().list().getFirst().shelved();
        assertThat(shelved.read()).isEmpty();
        assertThat(shelved.opened()).isEmpty();
        assertThat(shelved.practised()).hasValueSatisfying(p -> {
            assertThat(p.sentences()).isEqualTo(2);
            assertThat(p.all()).isEqualTo(5);
        });
        var place = new Place(4, 0, List.of());
        rain.library().places().save(rain.work(), place, rain.original());
        rain.library().works().opened(rain.work(), NOW);
        shelved = rain.library().works().list().getFirst().shelved();
        assertThat(shelved.read()).hasValueSatisfying(r -> assertThat(r.share()).isEqualTo(1));
        assertThat(shelved.opened()).contains(NOW);
    }

    @Test
    void aListOfManyTakesNoMoreStatementsThanOfOne() {
        var library = rain.library();
        long before = library.statements();
        library.works().list();
        long forOne = library.statements() - before;
        for (int i = 0; i < 50; i++) {
            var work = new NewWork(
                    Metadata.EMPTY.with(Metadata.Field.TITLE, LanguageTag.ENGLISH, "Snow " + i),
                    List.of(new NewVersion(
                            LanguageTag.ENGLISH, Role.ORIGINAL, "", false, RainLibrary.text("Snow " + i + "."))),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "{}");
            library.works().add(work, WORDS, NOW, Progress.none());
        }
        before = library.statements();
        assertThat(library.works().list()).hasSize(51);
        assertThat(library.statements() - before).isEqualTo(forOne);
    }
}
