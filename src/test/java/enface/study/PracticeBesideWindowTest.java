package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.store.practice.Attempts.Attempt;
import enface.study.practice.PracticeModel;
import enface.text.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of an attempt while saving it and laying out its rows take long.
class PracticeBesideWindowTest {

    private static final Words WORDS = new Words(Locale.UK);

    @TempDir
    private Path folder;

    private final HeldJobs jobs = new HeldJobs();
    private SampleLibrary sample;
    private StudyModel study;
    private PracticeModel practice;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        study = sample.study(sample.open(), jobs);
        practice = study.practice();
        practice.begin(WORDS);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void write(int segment, String text) {
        practice.goTo(segment);
        practice.textProperty().set(text);
    }

    /// What the library has of the attempts, each as one text.
    private List<String> stored() {
        var work = sample.open();
        return work.versions().stream()
                .filter(work::isAttempt)
                .map(v -> v.text().toString())
                .toList();
    }

    private Version shown() {
        return study.reading().shownProperty().get().versions().getLast();
    }

    /// Has the attempt stand beside the original.
    private void showIt() {
        practice.flush();
        practice.publish();
        jobs.release();
        var versions = study.work().versions();
        study.reading().show(List.of(versions.getFirst(), versions.getLast()));
    }

    @Test
    void whatIsTypedDuringASaveFollowsIt() {
        sample.writing().hold();
        write(0, "一");
        sample.later().pass(500);
        assertThat(stored()).as("it is under way").isEmpty();
        practice.textProperty().set("一二");
        write(1, "三");
        sample.later().pass(500);
        assertThat(practice.savedProperty().get()).isFalse();
        sample.writing().release();
        sample.later().pass(500);
        assertThat(practice.savedProperty().get()).isTrue();
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst()).contains("一二").contains("三");
        assertThat(practice.attempts().all()).extracting(Attempt::written).containsExactly(2);
    }

    @Test
    void leavingWaitsForWhatIsUnderWay() {
        write(0, "一");
        sample.later().pass(500);
        write(1, "二");
        study.close();
        assertThat(stored()).singleElement().asString().contains("一").contains("二");
        jobs.release();
        assertThat(stored()).as("and it is not written twice").hasSize(1);
    }

    @Test
    void whatCouldBeBegunAndNotWrittenIsNotBegunTwice() throws Exception {
        sample.run("CREATE TRIGGER full BEFORE INSERT ON segment BEGIN SELECT RAISE(ABORT, 'no'); END");
        write(0, "一");
        sample.later().pass(500);
        jobs.release();
        assertThat(sample.told()).hasSize(1);
        assertThat(practice.savedProperty().get()).isFalse();
        sample.run("DROP TRIGGER full");
        sample.later().pass(1_000);
        assertThat(practice.savedProperty().get()).isTrue();
        assertThat(stored()).singleElement().asString().contains("一");
    }

    @Test
    void panesThatDoNotShowTheAttemptAreLeftAlone() {
        var before = study.reading().shownProperty().get();
        write(0, "一");
        practice.end();
        assertThat(study.work().versions()).hasSize(before.versions().size() + 1);
        assertThat(study.reading().shownProperty().get()).isSameAs(before);
    }

    @Test
    void panesFollowOnceTheRowsAreLaidOut() {
        write(0, "一");
        showIt();
        write(1, "二");
        practice.publishIfShown();
        assertThat(shown().text().segmentCount()).isEqualTo(1);
        jobs.release();
        assertThat(shown().text().segmentCount()).isEqualTo(2);
    }

    @Test
    void anAttemptTakenUpAgainBeforeThePanesHaveItIsWhole() {
        write(0, "一");
        showIt();
        var first = practice.attemptProperty().get().orElseThrow();
        write(1, "二");
        practice.startAnew(practice.language());
        practice.choose(first);
        assertThat(practice.writtenProperty().get()).isEqualTo(2);
        write(2, "三");
        jobs.release();
        study.close();
        assertThat(stored())
                .singleElement()
                .asString()
                .contains("一")
                .contains("二")
                .contains("三");
    }
}
