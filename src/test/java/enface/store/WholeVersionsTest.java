package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.LevelPoint;
import enface.align.correct.Repairs;
import enface.job.Progress;
import enface.note.Note;
import enface.note.Target;
import enface.note.Targets;
import enface.store.correct.Exchange;
import enface.store.correct.Exchange.Coming;
import enface.store.correct.Journal.Doing;
import enface.store.correct.NoLongerFits;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.work.Described;
import enface.store.work.NewBitext;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.Places.Place;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whole versions that come, go and are given other texts, with all that hangs on them, and that taken back.
class WholeVersionsTest extends CorrectedLibrary {

    private static final VersionText DUTCH =
            RainLibrary.text("Het regende. Wij bleven.", "Het werd donker. Een lamp ging aan.", "Niemand sprak.");
    private static final VersionText NEWER_GERMAN = RainLibrary.text(
            "Ein Vorwort steht jetzt davor.", "Es regnete. Wir blieben.", "Es wurde ganz dunkel.", "Niemand sprach.");
    private static final VersionText NEWER_ENGLISH = RainLibrary.text(
            "A new beginning.", "Rain fell. We stayed.", "It grew dark. A lamp was lit at once.", "Nobody spoke.");

    private void hangThingsOnIt() {
        for (int version = 0; version < 3; version++) {
            for (int segment = 0; segment < 4; segment++) {
                note(version, segment);
            }
        }
        rain.library().bookmarks().set(rain.work(), new Bookmark(1, "We"), rain.original());
        rain.library().bookmarks().set(rain.work(), new Bookmark(3, "A lamp"), rain.original());
        rain.library()
                .places()
                .save(rain.work(), new Place(3, 0.5, List.of(rain.version(0), rain.version(1))), rain.original());
        rain.library()
                .places()
                .setLevelPoints(
                        rain.loaded(),
                        List.of(new LevelPoint(rain.version(1), 1, 2), new LevelPoint(rain.version(2), 2, 0)));
    }

    private Step addDutch() {
        var version = new NewVersion(new LanguageTag("nl"), Role.TRANSLATION, "De Vries", false, DUTCH);
        var bitext =
                new NewBitext(new NewBitext.There(rain.version(0)), new NewBitext.Coming(0), RainLibrary.oneForOne(5));
        return exchange(
                Kind.VERSION_ADDED,
                0,
                new Exchange(
                        Map.of(),
                        List.of(new Coming(version, Optional.empty())),
                        List.of(bitext),
                        List.of(),
                        Optional.empty()));
    }

    private Step remove(int version) {
        return exchange(Kind.VERSION_REMOVED, version, Exchange.without(rain.version(version)));
    }

    private List<VersionId> versions() {
        return rain.loaded().versions().stream().map(Version::id).toList();
    }

    /// Takes the last step back and makes it again; each time all is as it was, to the letter.
    private void isTakenBackAndMadeAgain(List<String> before) {
        var after = shown();
        assertThat(journal.undo(rain.work())).isPresent();
        assertThat(shown()).containsExactlyElementsOf(before);
        assertThat(journal.redo(rain.work())).isPresent();
        assertThat(shown()).containsExactlyElementsOf(after);
        rain.opened();
        journal = rain.library().journal(WORDS);
        assertThat(journal.undo(rain.work())).isPresent();
        assertThat(shown()).containsExactlyElementsOf(before);
        assertThat(rain.library().check()).isEmpty();
    }

    /// All that a person sees of the work.
    private List<String> shown() {
        var library = rain.library();
        var all = new ArrayList<String>();
        var open = library.works().aligned(rain.work()).orElseThrow();
        open.work()
                .versions()
                .forEach(v -> all.add(v.toString() + open.alignments().get(v.id())));
        all.add(open.work().metadata().toString());
        library.notes().of(rain.work()).forEach(note -> all.add(note.toString()));
        library.bookmarks().of(rain.work()).forEach(bookmark -> all.add(bookmark.toString()));
        all.add(library.places().of(rain.work()).toString());
        library.places().levelPoints(rain.work()).forEach(point -> all.add(point.toString()));
        library.attempts().of(rain.work()).forEach(own -> all.add(own.toString()));
        return all;
    }

    // Coming and going

    @Test
    void aVersionThatWasAddedIsTakenBackAndMadeAgainWithItsNotes() {
        hangThingsOnIt();
        var before = shown();
        var added = addDutch();
        assertThat(versions()).contains(added.version());
        isTakenBackAndMadeAgain(before);
        journal.redo(rain.work());
        var target = Targets.of(DUTCH, added.version(), DUTCH.rangeOf(1));
        var note = rain.library().notes().save(note(0, 0).withTargets(List.of(target)));
        journal.undo(rain.work());
        assertThat(rain.library().notes().of(rain.work())).extracting(Note::id).doesNotContain(note.id());
        journal.redo(rain.work());
        assertThat(target(note).quote()).isEqualTo("Wij bleven.");
    }

    @Test
    void aRemovedVersionComesBackWithAllThatHungOnIt() {
        hangThingsOnIt();
        var both = note(0, 1);
        var relation = rain.library()
                .notes()
                .save(both.withTargets(
                        List.of(both.targets().getFirst(), Targets.of(text(2), rain.version(2), text(2).rangeOf(1)))));
        var german = rain.version(2);
        var before = shown();
        remove(2);
        assertThat(versions()).doesNotContain(german);
        assertThat(rain.library().notes().of(rain.work()))
                .as("a note on the relation stays")
                .extracting(Note::id)
                .contains(relation.id());
        assertThat(rain.library().notes().of(rain.work()))
                .noneMatch(n -> n.targets().stream().allMatch(t -> t.version().equals(german)));
        assertThat(rain.library().search().phrase(WORDS.apply("blieben"), WORDS, Optional.empty(), 9))
                .isEmpty();
        isTakenBackAndMadeAgain(before);
        assertThat(versions()).contains(german);
    }

    @Test
    void whatWasAddedAndTakenBackGoesForGoodWithTheNextStepAndItsNotesStay() {
        var added = addDutch();
        var target = Targets.of(DUTCH, added.version(), DUTCH.rangeOf(1));
        var note = rain.library().notes().save(note(0, 0).withTargets(List.of(target)));
        journal.undo(rain.work());
        correct(0, corrections(0).join(0));
        assertThat(journal.redo(rain.work())).isEmpty();
        assertThat(target(note).isGone()).isTrue();
        assertThat(target(note).quote()).isEqualTo("Wij bleven.");
        assertThat(rain.library().works().text(added.version()).paragraphs()).isEmpty();
        holds();
    }

    @Test
    void aWorkGoesWithWhatIsOnItsShelf() {
        var german = rain.version(2);
        remove(2);
        rain.library().works().remove(rain.work());
        assertThat(rain.library().works().text(german).paragraphs()).isEmpty();
        int left = rain.library()
                .transactions()
                .read(sql -> sql.first("SELECT count(*) FROM work", r -> r.getInt(1)))
                .orElseThrow();
        assertThat(left).isZero();
        assertThat(rain.library().check()).isEmpty();
    }

    @Test
    void whatIsOnTheShelfIsNeverSweptAway() {
        var before = shown();
        remove(2);
        rain.library().transactions().write(sql -> sql.run("UPDATE work SET created = '2001-01-01' WHERE id < 0"));
        rain.library().works().sweep(Progress.none());
        journal.undo(rain.work());
        assertThat(shown()).containsExactlyElementsOf(before);
    }

    @Test
    void anAlignmentOnTheShelfFollowsTheCorrectionsOfTheOriginal() {
        remove(2);
        correct(0, corrections(0).split(1, 2));
        journal.undo(rain.work());
        journal.undo(rain.work());
        assertThat(alignment(2).sourceSegments()).isEqualTo(5);
        remove(2);
        var german = rain.library().journal(WORDS).of(rain.work()).getLast().version();
        correct(0, corrections(0).split(1, 2));
        assertThat(rain.library()
                        .alignments()
                        .load(rain.version(0), german)
                        .orElseThrow()
                        .sourceSegments())
                .isEqualTo(6);
    }

    // Another text

    @Test
    void notesOnSentencesThatStayAreExactAndOthersNeverGoToTheLikeOfThem() {
        var stays = note(2, 1);
        var changed = note(2, 2);
        replace(2, NEWER_GERMAN);
        assertThat(text(2)).isEqualTo(NEWER_GERMAN);
        assertThat(NEWER_GERMAN.textOf(target(stays).range())).isEqualTo("Wir blieben.");
        assertThat(NEWER_GERMAN.textOf(target(changed).range())).isEqualTo("Es wurde ganz dunkel.");
        assertThat(target(changed).quote()).isEqualTo("Es wurde dunkel.");
        holds();
    }

    @Test
    void aTranslationIsReplacedAndThatTakenBackToTheLetter() {
        hangThingsOnIt();
        var before = shown();
        replace(2, NEWER_GERMAN);
        isTakenBackAndMadeAgain(before);
    }

    @Test
    void anOriginalIsReplacedWithBookmarksPlacesAndWhatIsWrittenBesideIt() {
        hangThingsOnIt();
        var before = shown();
        replace(0, NEWER_ENGLISH);
        assertThat(text(0)).isEqualTo(NEWER_ENGLISH);
        assertThat(rain.library().bookmarks().of(rain.work()))
                .extracting(Bookmark::segment)
                .containsExactly(2, 4);
        assertThat(rain.library().places().of(rain.work()).orElseThrow().segment())
                .isEqualTo(4);
        var beside = rain.library().alignments().load(rain.version(0), attempt).orElseThrow();
        var own = rain.library().works().text(attempt);
        assertThat(own.textOf(beside.beads().get(1).target())).isEqualTo("Il pleuvait.");
        assertThat(own.textOf(beside.beads().get(4).target())).isEqualTo("On alluma.");
        holds();
        isTakenBackAndMadeAgain(before);
    }

    @Test
    void whatWasWrittenAfterATextWasReplacedStaysWhenThatIsTakenBack() {
        replace(0, NEWER_ENGLISH);
        var note = note(0, 2);
        write(2, "Nous sommes restés.");
        journal.undo(rain.work());
        assertThat(target(note).quote()).isEqualTo("We stayed.");
        assertThat(text(0).segmentAt(target(note).range().from())).isEqualTo(1);
        var beside = rain.library().alignments().load(rain.version(0), attempt).orElseThrow();
        var own = rain.library().works().text(attempt);
        assertThat(own.textOf(beside.beads().get(1).target())).isEqualTo("Nous sommes restés.");
        assertThat(own.textOf(beside.beads().get(0).target())).isEqualTo("Il pleuvait.");
        holds();
    }

    @Test
    void stepsBeforeAndAfterAReplacementAreTakenBackThroughIt() {
        hangThingsOnIt();
        var first = shown();
        repair(2, new Repairs(alignment(2)).merge(1));
        correct(2, corrections(2).edit(0, "Es regnete sehr."));
        replace(2, NEWER_GERMAN);
        correct(2, corrections(2).edit(1, "Es goss."));
        correct(0, corrections(0).split(1, 2));
        replace(0, NEWER_ENGLISH);
        remove(1);
        var last = shown();
        for (int i = 0; i < 7; i++) {
            assertThat(journal.undo(rain.work())).isPresent();
        }
        assertThat(shown()).containsExactlyElementsOf(first);
        for (int i = 0; i < 7; i++) {
            assertThat(journal.redo(rain.work())).isPresent();
        }
        assertThat(shown()).containsExactlyElementsOf(last);
        assertThat(rain.library().check()).isEmpty();
    }

    @Test
    void nothingIsDoneForATextThatIsAnotherByNow() {
        var now = rain.loaded().versions().get(2);
        correct(2, corrections(2).edit(0, "Es regnete sehr."));
        var before = shown();
        var coming = new NewVersion(now.language(), now.role(), now.called(), false, NEWER_GERMAN);
        var exchange = new Exchange(
                Map.of(now.id(), now.text()),
                List.of(new Coming(coming, Optional.of(now.id()))),
                List.of(new NewBitext(
                        new NewBitext.There(rain.version(0)), new NewBitext.Coming(0), one(text(0), NEWER_GERMAN))),
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> exchange(Kind.VERSION_REPLACED, 2, exchange)).isInstanceOf(NoLongerFits.class);
        assertThat(shown()).containsExactlyElementsOf(before);
        assertThat(rain.library().check()).isEmpty();
        rain.library().works().sweep(Progress.none());
        holds();
    }

    @Test
    void aTextIsKnownAsItWasImportedThroughAnyCorrection() {
        var english = text(0);
        correct(0, corrections(0).edit(1, "We stood still."));
        correct(0, corrections(0).split(1, 2));
        correct(0, corrections(0).joinParagraph(0));
        correct(2, corrections(2).join(0));
        assertThat(journal.imported(rain.version(0))).isEqualTo(english);
        replace(0, NEWER_ENGLISH);
        correct(0, corrections(0).edit(0, "Once more."));
        assertThat(journal.imported(rain.version(0))).isEqualTo(NEWER_ENGLISH);
        journal.undo(rain.work());
        journal.undo(rain.work());
        assertThat(journal.imported(rain.version(0))).isEqualTo(english);
    }

    // What is known of it

    @Test
    void detailsAreStepsLikeAnyOther() {
        var before = shown();
        var versions = Map.of(
                rain.version(2),
                new Described.OfVersion(
                        Role.TRANSLATION,
                        new LanguageTag("de-CH"),
                        new Called("Second printing", "Brandt and Keller")));
        var metadata = Metadata.EMPTY
                .with(Field.TITLE, LanguageTag.ENGLISH, "Of Rain")
                .with(Field.SPEAKER, LanguageTag.ENGLISH, "Ann");
        journal.describe(
                new Doing(rain.work(), rain.version(0), Kind.DETAILS, "Of Rain"),
                new Described(metadata, versions),
                NOW);
        assertThat(rain.loaded().metadata()).isEqualTo(metadata);
        assertThat(rain.loaded().versions().get(2).called().name()).isEqualTo("Second printing");
        isTakenBackAndMadeAgain(before);
    }

    @Test
    void aTargetOfAVersionOnTheShelfKeepsItsWords() {
        var note = note(0, 0);
        var kept = rain.library()
                .notes()
                .save(note.withTargets(
                        List.of(note.targets().getFirst(), Targets.of(text(2), rain.version(2), text(2).rangeOf(1)))));
        remove(2);
        var changed = rain.library().notes().of(rain.work()).stream()
                .filter(n -> n.id().equals(kept.id()))
                .findFirst()
                .orElseThrow();
        rain.library().notes().save(changed.withText("once more"));
        journal.undo(rain.work());
        assertThat(rain.library().notes().of(rain.work()))
                .filteredOn(n -> n.id().equals(kept.id()))
                .first()
                .satisfies(n ->
                        assertThat(n.targets()).extracting(Target::quote).containsExactly("Rain fell.", "Wir blieben."))
                .satisfies(n -> assertThat(n.targets().get(1).version()).isEqualTo(rain.version(2)));
    }
}
