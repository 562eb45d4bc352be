package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enface.align.Alignment;
import enface.align.Bead.Status;
import enface.job.Progress;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.store.correct.NoLongerFits;
import enface.store.correct.Step.Kind;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.study.SampleLibrary;
import enface.study.library.WorkMerging;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The same speech, imported twice, becomes one work with more versions, and two again where that is taken back.
class OneWorkOfTwoTest extends CorrectedLibrary {

    private static final LanguageTag DUTCH = new LanguageTag("nl");
    private static final VersionText NL =
            RainLibrary.text("Het regende. Wij bleven.", "Het werd donker. Een lamp ging aan.", "Niemand sprak.");
    private static final VersionText OTHER_ENGLISH =
            RainLibrary.text("A foreword.", "Rain fell. We stayed.", "It grew dark. A lamp was lit.", "Nobody spoke.");

    private WorkId second(VersionText original) {
        var work = new NewWork(
                Metadata.EMPTY
                        .with(Field.TITLE, LanguageTag.ENGLISH, "Rain, again")
                        .with(Field.TITLE, DUTCH, "Over regen"),
                List.of(
                        new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, original),
                        new NewVersion(DUTCH, Role.TRANSLATION, "De Vries", false, NL),
                        new NewVersion(
                                LanguageTag.SIMPLIFIED_CHINESE, Role.TRANSLATION, "林", false, RainLibrary.CHINESE)),
                List.of(
                        new NewAlignment(0, 1, one(original, NL)),
                        new NewAlignment(0, 2, one(original, RainLibrary.CHINESE))),
                Optional.empty(),
                List.of(),
                "{}");
        return rain.library().works().add(work, WORDS, NOW, Progress.none());
    }

    private List<Version> versions(WorkId work) {
        return rain.library().works().load(work).orElseThrow().versions();
    }

    private Version version(WorkId work, LanguageTag language) {
        return versions(work).stream()
                .filter(v -> v.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private Note noteOn(WorkId work, Version version, int segment) {
        var target = Targets.of(version.text(), version.id(), version.text().rangeOf(segment));
        return rain.library()
                .notes()
                .add(new Note(new NoteId(0), work, List.of(target), "", List.of("t"), "A note.", "me", NOW, NOW));
    }

    private void merge(WorkId into, WorkId from) {
        var merging = new WorkMerging(rain.library(), SampleLibrary.importing(rain.library()), SampleLibrary.CLOCK);
        assertThat(merging.merge(into, from, Progress.none()))
                .hasValueSatisfying(step -> assertThat(step.kind()).isEqualTo(Kind.WORKS_MERGED));
    }

    private Alignment aligned(WorkId work, VersionId version) {
        return rain.library().works().aligned(work).orElseThrow().alignments().computeIfAbsent(version, v -> {
            throw new AssertionError("no alignment with " + v);
        });
    }

    /// All that a person sees of all works.
    private List<String> shown() {
        var library = rain.library();
        var all = new ArrayList<String>();
        for (var entry : library.works().list()) {
            all.add(entry.toString());
            var open = library.works().aligned(entry.id()).orElseThrow();
            open.work()
                    .versions()
                    .forEach(v -> all.add(v.toString() + open.alignments().get(v.id())));
            library.notes().of(entry.id()).forEach(note -> all.add(note.toString()));
            library.bookmarks().of(entry.id()).forEach(bookmark -> all.add(bookmark.toString()));
            library.attempts().of(entry.id()).forEach(own -> all.add(own.toString()));
        }
        return all;
    }

    private void hangThingsOn(WorkId second) {
        noteOn(second, version(second, LanguageTag.ENGLISH), 1);
        noteOn(second, version(second, DUTCH), 2);
        noteOn(second, version(second, LanguageTag.SIMPLIFIED_CHINESE), 0);
        rain.library()
                .bookmarks()
                .set(second, new Bookmark(3, "A lamp"), versions(second).getFirst());
        rain.library().collections().set(second, List.of("Weather"), List.of("wet", "dark"));
        rain.library().collections().set(rain.work(), List.of("Autumn"), List.of("wet"));
    }

    private void isTakenBackAndMadeAgain(List<String> before) {
        var after = shown();
        for (int i = 0; i < 2; i++) {
            assertThat(journal.undo(rain.work())).isPresent();
            assertThat(shown()).containsExactlyElementsOf(before);
            assertThat(rain.library().check()).isEmpty();
            assertThat(journal.redo(rain.work())).isPresent();
            assertThat(shown()).containsExactlyElementsOf(after);
            assertThat(rain.library().check()).isEmpty();
        }
    }

    @Nested
    class WithTheSameOriginal {

        @Test
        void whatBothHaveIsHadOnceAndAllElseComesAlong() {
            var second = second(RainLibrary.ENGLISH);
            hangThingsOn(second);
            var dutch = version(second, DUTCH).id();
            merge(rain.work(), second);
            assertThat(rain.library().works().list()).singleElement().satisfies(w -> {
                assertThat(w.shelved().tags()).containsExactly("dark", "wet");
                assertThat(w.shelved().collections()).containsExactly("Autumn", "Weather");
                assertThat(w.metadata().only(LanguageTag.ENGLISH, Field.TITLE)).contains("On Rain");
                assertThat(w.metadata().only(DUTCH, Field.TITLE)).contains("Over regen");
            });
            assertThat(versions(rain.work()))
                    .extracting(Version::language, v -> v.called().by())
                    .contains(tuple(DUTCH, "De Vries"))
                    .doesNotHaveDuplicates();
            assertThat(aligned(rain.work(), dutch)).isEqualTo(one(RainLibrary.ENGLISH, NL));
            assertThat(rain.library().notes().of(rain.work()))
                    .flatExtracting(Note::targets)
                    .extracting(Target::quote)
                    .containsExactlyInAnyOrder("We stayed.", "Het werd donker.", "下雨了。");
            var there = versions(rain.work()).stream().map(Version::id).toList();
            assertThat(rain.library().notes().of(rain.work()))
                    .flatExtracting(Note::targets)
                    .allSatisfy(target -> assertThat(there).contains(target.version()));
            assertThat(rain.library().bookmarks().of(rain.work())).containsExactly(new Bookmark(3, "A lamp"));
            assertThat(rain.library().search().phrase(WORDS.apply("donker"), WORDS, Optional.empty(), 9))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.work()).isEqualTo(rain.work()));
            assertThat(rain.library().check()).isEmpty();
        }

        @Test
        void itIsTakenBackAndMadeAgain() {
            var second = second(RainLibrary.ENGLISH);
            hangThingsOn(second);
            var before = shown();
            merge(rain.work(), second);
            isTakenBackAndMadeAgain(before);
        }

        @Test
        void whatWasConfirmedStaysConfirmed() {
            var second = second(RainLibrary.ENGLISH);
            var dutch = version(second, DUTCH).id();
            rain.library().transactions().write(sql -> sql.run("UPDATE bead SET status = 'CONFIRMED'"));
            merge(rain.work(), second);
            assertThat(aligned(rain.work(), dutch).beads())
                    .allSatisfy(bead -> assertThat(bead.status()).isEqualTo(Status.CONFIRMED));
        }

        @Test
        void aCorrectionMadeSinceIsTakenBackFirstAndANoteTypedSinceGoesHomeWithItsVersion() {
            var second = second(RainLibrary.ENGLISH);
            var before = shown();
            merge(rain.work(), second);
            var dutch = version(rain.work(), DUTCH);
            int place = versions(rain.work()).stream().map(Version::id).toList().indexOf(dutch.id());
            correct(place, corrections(place).join(0));
            assertThat(journal.undo(rain.work()))
                    .hasValueSatisfying(s -> assertThat(s.kind()).isEqualTo(Kind.EDITED));
            var typed = noteOn(rain.work(), dutch, 1);
            assertThat(journal.undo(rain.work()))
                    .hasValueSatisfying(s -> assertThat(s.kind()).isEqualTo(Kind.WORKS_MERGED));
            assertThat(rain.library().notes().of(second)).extracting(Note::id).containsExactly(typed.id());
            rain.library().notes().delete(typed.id());
            assertThat(shown()).containsExactlyElementsOf(before);
        }
    }

    @Nested
    class WithAnotherOriginal {

        @Test
        void everyVersionIsAlignedWithTheOriginalThatStays() {
            var second = second(OTHER_ENGLISH);
            hangThingsOn(second);
            var english = version(second, LanguageTag.ENGLISH).id();
            var dutch = version(second, DUTCH).id();
            merge(rain.work(), second);
            assertThat(rain.original().text()).isEqualTo(RainLibrary.ENGLISH);
            assertThat(versions(rain.work()).stream().filter(v -> v.role() == Role.ORIGINAL))
                    .hasSize(1);
            for (var version : List.of(english, dutch)) {
                assertThat(aligned(rain.work(), version).beads())
                        .as("all of both sides, in order")
                        .isNotEmpty();
            }
            assertThat(aligned(rain.work(), english).beads())
                    .filteredOn(b -> b.source().size() == 1 && b.target().size() == 1)
                    .hasSizeGreaterThan(3);
            assertThat(rain.library().bookmarks().of(rain.work()))
                    .as("where the other original has the sentence")
                    .extracting(Bookmark::segment)
                    .containsExactly(2);
        }

        @Test
        void itIsTakenBackAndMadeAgain() {
            var second = second(OTHER_ENGLISH);
            hangThingsOn(second);
            var before = shown();
            merge(rain.work(), second);
            isTakenBackAndMadeAgain(before);
        }

        @Test
        void whatAPersonWroteKeepsToTheOtherOriginalAndComesHomeAsItWas() {
            var second = second(OTHER_ENGLISH);
            var before = shown();
            merge(second, rain.work());
            var written = rain.library().attempts().of(second);
            assertThat(written).singleElement().satisfies(a -> {
                assertThat(a.name()).isEqualTo("Essai");
                assertThat(a.written()).isEqualTo(2);
            });
            var beads = aligned(second, attempt).beads();
            var own = rain.library().works().text(attempt);
            assertThat(beads).hasSize(OTHER_ENGLISH.segmentCount());
            assertThat(beads.stream()
                            .filter(b -> b.target().size() == 1)
                            .map(b -> OTHER_ENGLISH.textOf(b.source().from()) + " = " + own.textOf(b.target())))
                    .containsExactly("Rain fell. = Il pleuvait.", "A lamp was lit. = On alluma.");
            journal.undo(second);
            assertThat(shown()).containsExactlyElementsOf(before);
            assertThat(rain.library().check()).isEmpty();
        }
    }

    @Test
    void itIsNotMadeAgainWhereTheOtherWorkIsNotWhatItWas() {
        var second = second(RainLibrary.ENGLISH);
        merge(rain.work(), second);
        journal.undo(rain.work());
        rain.library().removedWorks().remove(second, NOW);
        assertThatThrownBy(() -> journal.redo(rain.work())).isInstanceOf(NoLongerFits.class);
        assertThat(rain.library().check()).isEmpty();
    }

    @Test
    void whatIsLeftOfTheOtherGoesForGoodWithTheWorkItWentInto() {
        var second = second(RainLibrary.ENGLISH);
        merge(rain.work(), second);
        assertThat(rain.library().removedWorks().all()).as("it was not removed").isEmpty();
        rain.library().works().remove(rain.work());
        rain.library().removedWorks().clear(NOW, rain.library().works()::discard, Progress.none());
        assertThat(rain.library().figures().segments()).isZero();
        assertThat(rain.library().check()).isEmpty();
    }

    @Test
    void aWorkIsNotMergedWithItself() {
        var merging = new WorkMerging(rain.library(), SampleLibrary.importing(rain.library()), SampleLibrary.CLOCK);
        assertThat(merging.merge(rain.work(), rain.work(), Progress.none())).isEmpty();
        assertThat(merging.merge(rain.work(), new WorkId(77), Progress.none())).isEmpty();
    }
}
