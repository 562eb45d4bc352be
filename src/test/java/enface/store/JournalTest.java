package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.correct.Repairs;
import enface.job.Progress;
import enface.note.Targets;
import enface.store.correct.NoLongerFits;
import enface.store.correct.Step;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.practice.Attempts.NewAttempt;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Texts and alignments corrected in the library, with all that hangs on them, and taken back.
class JournalTest extends CorrectedLibrary {

    @Test
    void anEditKeepsItsBeadAndIsFoundByItsNewWords() {
        var before = alignment(2);
        correct(0, corrections(0).edit(1, "We stood still."));
        assertThat(text(0).textOf(1)).isEqualTo("We stood still.");
        assertThat(alignment(2)).isEqualTo(before);
        holds();
        assertThat(rain.library().search().phrase(WORDS.apply("stayed"), WORDS, Optional.empty(), 9))
                .isEmpty();
    }

    @Test
    void bothPartsOfASentenceAreInItsBead() {
        correct(0, corrections(0).split(1, 2));
        assertThat(text(0).segments()).startsWith("Rain fell.", "We", "stayed.");
        assertThat(alignment(1).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        assertThat(alignment(2).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        holds();
    }

    @Test
    void joinedSentencesMergeTheirBeads() {
        correct(2, corrections(2).join(1));
        assertThat(text(2).paragraphs()).hasSize(2);
        assertThat(alignment(2).beads().get(1).source()).isEqualTo(new SegmentRange(1, 3));
        assertThat(alignment(2).beads().get(1).target()).isEqualTo(new SegmentRange(1, 2));
        holds();
    }

    @Test
    void aRepairLeavesOtherBitextsAlone() {
        var other = alignment(2);
        repair(1, new Repairs(alignment(1)).merge(1));
        assertThat(alignment(1).beads()).hasSize(4);
        assertThat(alignment(2)).isEqualTo(other);
        holds();
    }

    @Test
    void whatAPersonConfirmedIsLearntFromBeforeAnythingElse() {
        var snow = RainLibrary.text("Snow fell.");
        var later = rain.library()
                .works()
                .add(
                        new NewWork(
                                Metadata.EMPTY,
                                List.of(
                                        new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, snow),
                                        new NewVersion(FRENCH, Role.TRANSLATION, "", false, snow)),
                                List.of(new NewAlignment(0, 1, RainLibrary.oneForOne(1))),
                                Optional.empty(),
                                List.of(),
                                "{}"),
                        WORDS,
                        NOW,
                        Progress.none());
        var alignments = rain.library().alignments();
        assertThat(alignments.pairs().getFirst().work()).isEqualTo(later);
        repair(2, new Repairs(alignment(2)).confirm(1, 1));
        assertThat(alignments.pairs().getFirst().target()).isEqualTo(rain.version(2));
    }

    @Test
    void notesStandWhereTheyStoodWhateverIsCorrectedElsewhere() {
        var before = note(0, 0);
        var behind = note(0, 4);
        correct(0, corrections(0).edit(1, "We stood quite still all the while."));
        correct(0, corrections(0).join(1));
        for (var note : List.of(before, behind)) {
            var target = target(note);
            assertThat(text(0).textOf(target.range())).isEqualTo(target.quote());
        }
        assertThat(target(behind).range().from().paragraph()).isEqualTo(1);
    }

    @Test
    void aNoteOnWordsThatWereCorrectedKeepsThemAndNeverJumpsToTheLikeOfThem() {
        var text = text(0);
        var note = note(0, text.rangeOf(4));
        correct(0, corrections(0).edit(0, "Nobody spoke."));
        assertThat(target(note).quote()).isEqualTo("Nobody spoke.");
        assertThat(text(0).segmentAt(target(note).range().from())).isEqualTo(4);
        correct(0, corrections(0).edit(4, "They all spoke."));
        assertThat(target(note).quote()).isEqualTo("Nobody spoke.");
        assertThat(text(0).segmentAt(target(note).range().from())).isEqualTo(4);
    }

    @Test
    void aNoteOverTheBorderOfParagraphsFollowsWhenTheyAreJoined() {
        var range = new TextRange(text(0).rangeOf(1).from(), text(0).rangeOf(2).to());
        var note = note(0, range);
        correct(0, corrections(0).joinParagraph(0));
        assertThat(target(note).quote()).isEqualTo("We stayed. It grew dark.");
        journal.undo(rain.work());
        assertThat(target(note).quote()).isEqualTo("We stayed.\nIt grew dark.");
    }

    @Test
    void aNoteOnAGapStandsBetweenTheSameSentences() {
        var place = text(2).rangeOf(3).from();
        var gap = Targets.gap(text(2), rain.version(2), place);
        var note = rain.library().notes().save(note(2, 0).withTargets(List.of(gap)));
        correct(2, corrections(2).edit(0, "Es regnete sehr."));
        correct(2, corrections(2).join(1));
        assertThat(target(note).quote()).isEmpty();
        assertThat(text(2).rangeOf(2).from()).isEqualTo(target(note).range().from());
        journal.undo(rain.work());
        journal.undo(rain.work());
        assertThat(target(note)).isEqualTo(gap);
    }

    @Test
    void whatWasWrittenStaysBesideItsSentences() {
        correct(0, corrections(0).splitParagraph(1));
        correct(0, corrections(0).join(2));
        correct(0, corrections(0).edit(0, "Rain was falling."));
        var beside = rain.library().alignments().load(rain.version(0), attempt).orElseThrow();
        var own = rain.library().works().text(attempt);
        assertThat(own.textOf(beside.beads().get(0).target())).isEqualTo("Il pleuvait.");
        assertThat(own.textOf(beside.beads().get(2).target())).isEqualTo("On alluma.");
        holds();
    }

    @Test
    void stepsAreThereAgainAfterARestart() {
        correct(0, corrections(0).join(0));
        repair(1, new Repairs(alignment(1)).merge(1));
        journal = rain.opened().journal(WORDS);
        assertThat(journal.of(rain.work())).hasSize(2).noneMatch(Step::undone);
        journal.undo(rain.work());
        journal.undo(rain.work());
        assertThat(journal.undo(rain.work())).isEmpty();
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        assertThat(journal.of(rain.work())).hasSize(2).allMatch(Step::undone);
        journal = rain.opened().journal(WORDS);
        journal.redo(rain.work());
        assertThat(text(0).segmentCount()).isEqualTo(4);
        correct(0, corrections(0).join(0));
        assertThat(journal.redo(rain.work())).isEmpty();
        assertThat(journal.of(rain.work())).hasSize(2);
    }

    @Test
    void readingsStayOverTheirCharactersAndComeBackWithThem() {
        assertThat(text(1)).isEqualTo(RainLibrary.CHINESE);
        correct(1, corrections(1).edit(0, "外面下雨了。"));
        correct(1, corrections(1).edit(1, "我们没走。"));
        correct(1, corrections(1).joinParagraph(0));
        var read = text(1).paragraph(0);
        assertThat(read.readings().stream().map(r -> r.span().of(read.text()) + "=" + r.said()))
                .containsExactly("下雨=yī èr", "没=qī", "天黑=yī èr", "点=qī");
        correct(1, corrections(1).edit(0, "下雪了。"));
        assertThat(text(1).paragraph(0).readings()).hasSize(3);
        journal = rain.opened().journal(WORDS);
        for (int step = 0; step < 4; step++) {
            journal.undo(rain.work());
        }
        assertThat(text(1)).isEqualTo(RainLibrary.CHINESE);
        journal.redo(rain.work());
        assertThat(text(1).paragraph(0).readings()).hasSize(2);
        holds();
    }

    @Test
    void anotherTextBringsItsOwnReadingsAndTheFormerComeBack() {
        replace(1, RainLibrary.text("下雨了。我们没有走。天黑了。"));
        assertThat(text(1).isRead()).isFalse();
        journal.undo(rain.work());
        assertThat(text(1)).isEqualTo(RainLibrary.CHINESE);
        holds();
    }

    @Test
    void whatNoLongerFitsChangesNothing() {
        var stale = corrections(0).edit(0, "Rain was falling.");
        var staleRepair = new Repairs(alignment(1)).merge(0);
        correct(0, corrections(0).edit(1, "We stood still."));
        repair(1, new Repairs(alignment(1)).merge(0));
        var before = snapshot();
        assertThatThrownBy(() -> correct(0, stale)).isInstanceOf(NoLongerFits.class);
        assertThatThrownBy(() -> repair(1, staleRepair)).isInstanceOf(NoLongerFits.class);
        assertThat(snapshot()).containsExactlyElementsOf(before);
        assertThat(journal.of(rain.work())).hasSize(2);
    }

    @Test
    void whatWasAddedSinceFollowsWhenAStepIsTakenBack() {
        correct(0, corrections(0).join(0));
        var note = note(0, text(0).rangeOf(3));
        rain.library().bookmarks().set(rain.work(), new Bookmark(3, "Nobody"), rain.original());
        var late = rain.library()
                .attempts()
                .start(new NewAttempt(rain.work(), rain.version(0), FRENCH, "Deux", "me"), NOW);
        journal.undo(rain.work());
        assertThat(text(0)).isEqualTo(RainLibrary.ENGLISH);
        assertThat(text(0).textOf(target(note).range())).isEqualTo("Nobody spoke.");
        assertThat(rain.library().bookmarks().of(rain.work())).containsExactly(new Bookmark(4, "Nobody"));
        assertThat(rain.library()
                        .alignments()
                        .load(rain.version(0), late)
                        .orElseThrow()
                        .beads())
                .hasSize(5);
        holds();
    }
}
