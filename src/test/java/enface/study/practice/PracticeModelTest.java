package enface.study.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enface.compare.attempt.Closeness.Verdict;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.note.Note;
import enface.store.Library;
import enface.store.practice.Attempts.Attempt;
import enface.study.SampleLibrary;
import enface.study.StudyModel;
import enface.study.work.Desk;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeModelTest {

    private static final Words WORDS = new Words(Locale.UK);

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private StudyModel study;
    private PracticeModel practice;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        study = sample.study();
        practice = study.practice();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void write(int segment, String text) {
        practice.goTo(segment);
        practice.textProperty().set(text);
    }

    private Version version(Library library, String name) {
        var work = new Desk(library).open(sample.work()).orElseThrow();
        return work.versions().stream()
                .filter(v -> v.by().equals("Mei · " + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsHiddenIsHiddenWholeWhenTheWorkIsOpenedAgain() {
        var chinese = study.work().versions().get(1);
        study.covers().hide(chinese);
        study.covers().revealNext(0);
        study.close();
        var again = sample.study();
        assertThat(again.covers().hidden()).extracting(Version::id).containsExactly(chinese.id());
        assertThat(again.covers().progress().revealed()).isZero();
        assertThat(again.covers().takeBack()).as("no step of this time").isEmpty();
        again.covers().showAll();
        again.close();
        assertThat(sample.study().covers().isActive()).isFalse();
    }

    @Test
    void whatPractisingCoversIsNotRemembered() {
        practice.begin(WORDS);
        assertThat(study.covers().isActive()).isTrue();
        sample.later().pass(500);
        study.close();
        assertThat(sample.study().covers().isActive()).isFalse();
    }

    @Test
    void nothingIsStoredUntilSomethingIsTyped() {
        practice.begin(WORDS);
        practice.next();
        practice.end();
        assertThat(sample.library().attempts().of(sample.work())).isEmpty();
    }

    @Test
    void whatIsTypedIsAVersionOfTheWorkWithinHalfASecondAndSurvivesAKill() throws Exception {
        practice.begin(WORDS);
        assertThat(practice.language()).isEqualTo(new LanguageTag("zh-Hans"));
        write(1, "谢谢等候。");
        write(4, "议会请我修钟，我要一年。");
        assertThat(practice.savedProperty().get()).isFalse();
        sample.later().pass(500);
        assertThat(practice.savedProperty().get()).isTrue();
        // as if the machine had stopped here: the file as it is, nothing closed
        var copy = folder.resolve("copy.enface");
        Files.copy(sample.library().file(), copy);
        try (var after = Library.open(copy)) {
            var attempt = version(after, "Attempt 1");
            assertThat(attempt.text().segments()).containsExactly("谢谢等候。", "议会请我修钟，我要一年。");
            var alignment = after.alignments()
                    .load(study.work().work().original().orElseThrow().id(), attempt.id())
                    .orElseThrow();
            assertThat(alignment.sourceSegments()).isEqualTo(practice.sentences());
            assertThat(alignment.beads().get(alignment.beadOfTarget(1)).source().from())
                    .isEqualTo(4);
            assertThat(alignment.beads().get(alignment.beadOfSource(2)).isGap()).isTrue();
            assertThat(after.check()).isEmpty();
            assertThat(after.search().phrase(new Folding().words("谢谢等候"), new Folding()::words, Optional.empty(), 9))
                    .hasSize(1);
        }
    }

    @Test
    void sentencesOfOneParagraphFollowEachOtherInOrderHoweverTheyAreWritten() {
        practice.begin(WORDS);
        write(3, "三。");
        write(1, "一。");
        write(2, "二。\n又二。");
        write(0, "零：");
        practice.flush();
        var text = version(sample.library(), "Attempt 1").text();
        assertThat(text.paragraphs().stream().map(p -> p.text())).containsExactly("零：", "一。二。 又二。三。");
        write(1, "  ");
        practice.flush();
        assertThat(version(sample.library(), "Attempt 1").text().segments()).containsExactly("零：", "二。 又二。", "三。");
        assertThat(practice.writtenProperty().get()).isEqualTo(3);
        assertThat(sample.library().check()).isEmpty();
    }

    @Test
    void goesOnWhereThePersonLeftOff() {
        practice.begin(WORDS);
        write(2, "二。");
        practice.next();
        practice.end();
        study.close();
        var again = sample.study().practice();
        again.begin(WORDS);
        assertThat(again.segmentProperty().get()).isEqualTo(3);
        again.previous();
        assertThat(again.textProperty().get()).isEqualTo("二。");
        assertThat(again.writtenProperty().get()).isEqualTo(1);
    }

    @Test
    void thePublishedVersionIsCoveredMeanwhileAndAnEarlierAttemptToo() {
        var published = study.work().versions().get(1);
        practice.begin(WORDS);
        assertThat(study.covers().covers().isHidden(published.id())).isTrue();
        assertThat(study.covers().covers().covers()).hasSize(1);
        write(0, "零：");
        practice.startAnew(practice.language());
        assertThat(study.covers().covers().covers())
                .as("the first attempt is covered too")
                .hasSize(2);
        practice.end();
        assertThat(study.covers().covers().covers()).isEmpty();
    }

    @Test
    void undoGoesBackSentenceBySentence() {
        practice.begin(WORDS);
        write(0, "零：");
        write(1, "一。");
        write(0, "另一个零：");
        practice.goTo(5);
        assertThat(practice.undo()).isTrue();
        assertThat(practice.segmentProperty().get()).isZero();
        assertThat(practice.textProperty().get()).isEqualTo("零：");
        assertThat(practice.undo()).isTrue();
        assertThat(practice.segmentProperty().get()).isEqualTo(1);
        assertThat(practice.textProperty().get()).isEmpty();
        assertThat(practice.undo()).isTrue();
        assertThat(practice.undo()).isFalse();
        practice.flush();
        assertThat(practice.writtenProperty().get()).isZero();
    }

    /// Changes what the version of an attempt is called, as the form of details and `enface edit` do.
    private void call(VersionId version, UnaryOperator<Called> change) {
        var before = Details.of(sample.library().works().list().stream()
                .filter(w -> w.id().equals(sample.work()))
                .findFirst()
                .orElseThrow());
        var known = before.versions().stream()
                .filter(v -> v.id().equals(version))
                .findFirst()
                .orElseThrow();
        var now = before.with(known.known(known.role(), known.language(), change.apply(known.called())));
        new Editing(sample.library(), SampleLibrary.CLOCK).change(before, now);
    }

    private String storedName() {
        return sample.library().attempts().of(sample.work()).getFirst().name();
    }

    @Test
    void anAttemptBearsTheNameItsVersionIsGiven() {
        practice.begin(WORDS);
        write(0, "零：");
        practice.flush();
        var id = practice.attemptProperty().get().orElseThrow().version();
        call(id, called -> new Called("On the ferry", called.by()));
        assertThat(storedName()).isEqualTo("On the ferry");
        call(id, called -> new Called("", called.by()));
        assertThat(storedName()).as("taken back").isEqualTo("Attempt 1");
        call(id, called -> new Called("", "Mei · First draft"));
        assertThat(storedName()).isEqualTo("First draft");
        call(id, called -> new Called("", ""));
        assertThat(storedName()).as("an attempt is never without a name").isEqualTo("First draft");
    }

    @Test
    void aVersionWithANameOfItsOwnIsRenamedWithItsAttempt() {
        practice.begin(WORDS);
        write(0, "零：");
        practice.flush();
        var id = practice.attemptProperty().get().orElseThrow().version();
        call(id, called -> new Called("On the ferry", called.by()));
        var again = sample.study();
        var attempt = again.practice().attempts().all().getFirst();
        again.practice().attempts().rename(attempt, "In the train");
        assertThat(again.work().version(id).orElseThrow().called().label()).isEqualTo("In the train");
        assertThat(new Desk(sample.library())
                        .open(sample.work())
                        .orElseThrow()
                        .version(id)
                        .orElseThrow()
                        .called())
                .extracting(Called::name)
                .isEqualTo("In the train");
    }

    @Test
    void attemptsAreRenamedThrownAwayAndBroughtBack() {
        practice.begin(WORDS);
        write(0, "零：");
        practice.startAnew(practice.language());
        write(0, "又零：");
        practice.flush();
        var list = practice.attempts();
        assertThat(list.all()).extracting(Attempt::name).containsExactly("Attempt 1", "Attempt 2");
        var first = list.all().getFirst();
        list.rename(first, " In the train ");
        assertThat(version(sample.library(), "In the train").text().segments()).containsExactly("零：");
        var second = practice.attemptProperty().get().orElseThrow();
        list.delete(second);
        assertThat(list.all()).extracting(Attempt::name).containsExactly("In the train");
        assertThat(study.work().version(second.version())).isEmpty();
        assertThat(practice.attemptProperty().get()).isEmpty();
        list.bringBack(second, () -> new Desk(sample.library()).open(sample.work()));
        assertThat(list.all()).hasSize(2);
        assertThat(practice.textProperty().get()).isEqualTo("又零：");
        list.delete(second);
        study.close();
        sample.study();
        sample.library().attempts().bringBack(second.version());
        assertThat(sample.library().attempts().of(sample.work()))
                .as("gone for good")
                .hasSize(1);
        assertThat(sample.library().check()).isEmpty();
    }

    @Test
    void aNoteOnAnAttemptGoesWithItsWords() {
        practice.begin(WORDS);
        write(2, "停了的钟一天准两次。");
        practice.end();
        var attempt = version(sample.library(), "Attempt 1");
        var note = study.notes()
                .create(Map.of(attempt.id(), TextRange.of(0, new TextSpan(3, 4))))
                .orElseThrow();
        assertThat(note.targets().getFirst().quote()).isEqualTo("钟");
        practice.begin(WORDS);
        write(0, "各位：");
        write(1, "谢谢等候。");
        practice.flush();
        var place = TextRange.of(1, new TextSpan(8, 9));
        assertThat(study.notes()
                        .find(note.id())
                        .orElseThrow()
                        .targets()
                        .getFirst()
                        .range())
                .isEqualTo(place);
        assertThat(sample.library().notes().of(sample.work()).stream()
                        .filter(n -> n.id().equals(note.id()))
                        .map(Note::targets))
                .allMatch(t -> t.getFirst().range().equals(place));
        write(2, "");
        write(1, "");
        practice.flush();
        assertThat(study.notes().find(note.id()))
                .as("its words are gone, the note is not")
                .isPresent();
    }

    @Test
    void aNoteOnAnAttemptThatIsThrownAwayGoesWithItAndComesBackWithIt() {
        practice.begin(WORDS);
        write(2, "停了的钟一天准两次。");
        practice.end();
        var attempt = practice.attempts().all().getFirst();
        var passage = Map.of(attempt.version(), TextRange.of(0, new TextSpan(3, 4)));
        var note = study.notes().create(passage).orElseThrow();
        study.notes().edit(note.id(), n -> n.withText("typed"));
        practice.attempts().delete(attempt);
        assertThat(study.notes().find(note.id())).as("it is not shown any more").isEmpty();
        study.notes().edit(note.id(), n -> n.withText("never"));
        sample.later().pass(5_000);
        assertThat(sample.told()).isEmpty();
        assertThat(study.notes().savedProperty().get()).isTrue();
        study.takeUp(new Desk(sample.library()).startAgain(sample.work()).orElseThrow());
        assertThat(study.notes().find(note.id()))
                .as("nor when others change something")
                .isEmpty();
        practice.attempts().bringBack(attempt, () -> new Desk(sample.library()).open(sample.work()));
        assertThat(study.notes().find(note.id()).orElseThrow().text()).isEqualTo("typed");
        practice.attempts().delete(attempt);
        study.close();
        var again = sample.study();
        assertThat(again.notes().find(note.id())).isEmpty();
        assertThat(sample.library().notes().of(sample.work()))
                .as("and it is gone for good when the work is opened again")
                .noneMatch(n -> n.id().equals(note.id()));
    }

    @Test
    void anAttemptIsNoImportAndNothingIsLearntFromIt() throws Exception {
        var pairs = sample.library().alignments().pairs();
        var stamp = sample.library().alignments().stamp();
        practice.begin(WORDS);
        write(0, "零：");
        practice.flush();
        var attempt = version(sample.library(), "Attempt 1");
        assertThat(sample.library().alignments().pairs()).isEqualTo(pairs);
        assertThat(sample.library().alignments().stamp()).isEqualTo(stamp);
        assertThat(sample.library().works().withTexts(List.of(attempt.text()))).isEmpty();
        assertThat(sample.library().works().wasGiven(sample.work(), attempt.text()))
                .isFalse();
        var given = study.work().versions().stream().limit(2).map(Version::text).toList();
        assertThat(sample.library().works().withTexts(given)).contains(sample.work());
    }

    @Test
    void aWorkOpensOnWhatWasGivenNotOnAttempts() {
        practice.begin(WORDS);
        write(0, "零：");
        practice.end();
        sample.library().places().of(sample.work());
        var shown = study.reading().shownProperty().get().versions();
        assertThat(shown).noneMatch(study.work()::isAttempt);
        assertThat(study.work().versions()).anyMatch(study.work()::isAttempt);
        study.reading()
                .show(List.of(
                        study.work().versions().getFirst(),
                        study.work().versions().getLast()));
        assertThat(study.reading().completeRows()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSavedIsTriedAgain() throws SQLException {
        practice.begin(WORDS);
        sample.run("CREATE TRIGGER refuse BEFORE INSERT ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END");
        write(0, "零：");
        sample.later().pass(500);
        assertThat(practice.savedProperty().get()).isFalse();
        assertThat(sample.told()).hasSize(1);
        sample.refuseNoMore();
        sample.later().pass(1_000);
        assertThat(practice.savedProperty().get()).isTrue();
        assertThat(version(sample.library(), "Attempt 1").text().segments()).containsExactly("零：");
    }

    @Test
    void whatCannotBeSavedIsNotLeftForAnotherAttempt() throws SQLException {
        practice.begin(WORDS);
        write(0, "零：");
        practice.flush();
        sample.run("CREATE TRIGGER refuse BEFORE UPDATE ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END");
        write(1, "一。");
        practice.startAnew(practice.language());
        assertThat(practice.textProperty().get())
                .as("still with the sentence that is not saved")
                .isEqualTo("一。");
        sample.refuseNoMore();
        practice.startAnew(practice.language());
        assertThat(practice.textProperty().get()).isEmpty();
        assertThat(version(sample.library(), "Attempt 1").text().segments()).containsExactly("零：", "一。");
    }

    @Test
    void theReportComparesWhatIsWrittenTheFarthestFirst() {
        var published = study.work().versions().get(1);
        practice.begin(WORDS);
        write(1, "谢谢你们的等待。");
        write(3, "今夜。");
        practice.flush();
        practice.publish();
        var attempt = study.work().versions().getLast();
        var report = AttemptReport.of(study.work(), attempt, published);
        assertThat(report.lines()).extracting(AttemptReport.Line::segment).containsExactly(3, 1);
        var same = report.lines().getLast();
        assertThat(same.closeness().verdict()).isEqualTo(Verdict.SAME);
        assertThat(same.written()).noneMatch(AttemptReport.Part::differs);
        assertThat(report.lines().getFirst().published()).anyMatch(AttemptReport.Part::differs);
        assertThat(report.lines().getFirst().published().stream().map(p -> p.text()))
                .as("the published sentence, whole")
                .satisfies(parts -> assertThat(String.join("", parts)).startsWith("今晚起，"));
        assertThat(report.closeness()).isPresent();
        assertThat(report.closeness().get().chrF()).isBetween(20.0, 90.0);
    }

    @Test
    void withNothingWrittenThereIsNoFigure() {
        practice.begin(WORDS);
        write(1, "谢");
        practice.flush();
        write(1, "");
        practice.flush();
        practice.publish();
        var report = AttemptReport.of(
                study.work(),
                study.work().versions().getLast(),
                study.work().versions().get(1));
        assertThat(report.closeness()).isEmpty();
        assertThat(report.lines()).isEmpty();
    }
}
