package enface.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.StandardAligner;
import enface.job.InlineJobs;
import enface.job.Jobs;
import enface.job.LongTask;
import enface.job.Outcome;
import enface.job.RunningJob;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.LaterByHand;
import enface.study.SampleLibrary;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.compare.CompareChoice.Two;
import enface.study.compare.CompareModel.State;
import enface.study.compare.Compared.Pair;
import enface.study.importing.Importing;
import enface.study.setting.ProgramSettings;
import enface.study.work.Desk;
import enface.text.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareModelTest {

    @TempDir
    private Path folder;

    private final LateJobs jobs = new LateJobs();
    private Library library;
    private StudyModel study;
    private final LaterByHand later = new LaterByHand();
    private CompareModel compare;

    /// Runs what is unseen when the test says so.
    private static final class LateJobs implements Jobs {

        private final InlineJobs inline = new InlineJobs();
        private final List<Runnable> waiting = new ArrayList<>();
        private int cancelled;
        private boolean broken;

        @Override
        public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            return inline.start(name, task, whenEnded);
        }

        @Override
        public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            waiting.add(() -> inline.startUnseen(
                    broken
                            ? _ -> {
                                throw new IllegalStateException("planted");
                            }
                            : task,
                    whenEnded));
            return new RunningJob() {
                @Override
                public String name() {
                    return "";
                }

                @Override
                public void cancel() {
                    cancelled++;
                }
            };
        }

        void finish(int job) {
            waiting.get(job).run();
        }

        void finishAll() {
            List.copyOf(waiting).forEach(Runnable::run);
            waiting.clear();
        }
    }

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        var importing = new Importing(library, new StandardAligner(List.of()), new Folding(), SampleLibrary.CLOCK);
        var window = new WindowModel(
                new Desk(library),
                importing,
                SampleLibrary.means(library, jobs, later),
                ProgramSettings.unremembered(Locale.UK));
        window.imports().openSample();
        jobs.finishAll();
        study = ((OfStudy) window.screenProperty().get()).model();
        compare = new CompareModel(study.reading(), study.covers(), study.compareChoice(), window.tasks());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Version version(int number) {
        return study.work().versions().get(number);
    }

    private void begin() {
        study.compareChoice().onProperty().set(true);
        compare.refresh();
        jobs.finishAll();
    }

    private Pair pair() {
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Ready.class);
        return ((State.Ready) compare.stateProperty().get()).compared().pair();
    }

    @Test
    void comparesNothingUntilItIsAskedTo() {
        compare.refresh();
        assertThat(compare.stateProperty().get()).isEqualTo(new State.Off());
        compare.next(0);
        assertThat(compare.step()).isEmpty();
    }

    @Test
    void beginsWithTwoInOneLanguage() {
        begin();
        assertThat(pair().base()).isEqualTo(version(0));
        assertThat(pair().other()).isEqualTo(version(2));
        assertThat(pair().words()).isPresent();
    }

    @Test
    void comparesAnyTwoThatArePicked() {
        begin();
        var choice = study.compareChoice();
        choice.choose(compare.two().orElseThrow(), version(2), version(1));
        compare.refresh();
        jobs.finishAll();
        assertThat(pair().base()).isEqualTo(version(2));
        assertThat(pair().other()).isEqualTo(version(1));
        assertThat(pair().words()).as("two languages").isEmpty();
        choice.choose(compare.two().orElseThrow(), version(1), version(1));
        assertThat(compare.two()).as("the same twice: they change places").contains(new Two(version(1), version(2)));
        choice.swap(compare.two().orElseThrow());
        assertThat(compare.two()).contains(new Two(version(2), version(1)));
    }

    @Test
    void findsAnotherPartnerWhenOneIsHiddenAndTheOldOneWhenItComesBack() {
        begin();
        study.compareChoice().choose(compare.two().orElseThrow(), version(0), version(2));
        study.reading().toggle(version(2));
        assertThat(compare.two()).contains(new Two(version(0), version(1)));
        study.reading().toggle(version(2));
        assertThat(compare.two()).contains(new Two(version(0), version(2)));
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        study.compareChoice().onProperty().set(true);
        compare.refresh();
        study.reading().toggle(version(1));
        compare.refresh();
        assertThat(jobs.cancelled).isEqualTo(1);
        jobs.finish(0);
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Busy.class);
        jobs.finish(1);
        assertThat(pair().disagreement())
                .hasSameSizeAs(study.reading().shownProperty().get().rows());
    }

    @Test
    void saysThatNothingCameOfItAndCanBeAskedAgain() {
        jobs.broken = true;
        begin();
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Failed.class);
        jobs.broken = false;
        begin();
        assertThat(pair().words()).isPresent();
    }

    @Test
    void saysHowFarItIsOnceItHasTakenHalfASecond() {
        study.compareChoice().onProperty().set(true);
        compare.refresh();
        later.pass(400);
        assertThat(compare.farProperty().get()).isEqualTo(CompareModel.UNKNOWN);
        later.pass(200);
        assertThat(compare.farProperty().get()).isZero();
        jobs.finishAll();
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Ready.class);
        assertThat(compare.farProperty().get()).isEqualTo(CompareModel.UNKNOWN);
        later.pass(1000);
        assertThat(compare.farProperty().get()).as("and no more").isEqualTo(CompareModel.UNKNOWN);
    }

    @Test
    void anAnswerThatComesAfterLeavingIsDropped() {
        study.compareChoice().onProperty().set(true);
        compare.refresh();
        study.compareChoice().onProperty().set(false);
        compare.refresh();
        jobs.finishAll();
        assertThat(compare.stateProperty().get()).isEqualTo(new State.Off());
    }

    @Test
    void goesFromDifferenceToDifferenceFromWhereTheReaderIsAndRound() {
        begin();
        var steps = pair().steps();
        compare.next(5);
        assertThat(compare.step().orElseThrow().row()).isGreaterThanOrEqualTo(5);
        int first = compare.currentProperty().get();
        assertThat(steps.get(first - 1).row()).isLessThan(5);
        steps.forEach(_ -> compare.next(0));
        assertThat(compare.currentProperty().get()).isEqualTo(first);
        compare.previous(0);
        assertThat(compare.currentProperty().get()).isEqualTo(first - 1);
        compare.forget();
        compare.previous(0);
        assertThat(compare.currentProperty().get()).isEqualTo(steps.size() - 1);
    }

    @Test
    void stopsWhenNobodyLooksAnyMore() {
        study.compareChoice().onProperty().set(true);
        compare.refresh();
        compare.close();
        assertThat(jobs.cancelled).isEqualTo(1);
        jobs.finishAll();
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Busy.class);
    }

    @Test
    void oneVersionIsComparedWithNothing() {
        study.reading().show(List.of(version(0)));
        begin();
        assertThat(compare.stateProperty().get()).isEqualTo(new State.Alone());
    }

    @Test
    void nothingOfAHiddenVersionIsTold() {
        begin();
        study.covers().hide(version(1));
        compare.coversChanged();
        assertThat(compare.stateProperty().get()).isEqualTo(new State.Hidden());

        study.covers().showAll();
        compare.coversChanged();
        jobs.finishAll();
        assertThat(compare.stateProperty().get()).isInstanceOf(State.Ready.class);
    }

    @Test
    void everyStepStandsInItsRow() {
        begin();
        var shown = study.reading().shownProperty().get();
        for (var step : pair().steps()) {
            assertThat(step.passages()).isNotEmpty();
            assertThat(step.passages()).anySatisfy((id, range) -> {
                int column = shown.versions().stream().map(Version::id).toList().indexOf(id);
                var text = shown.versions().get(column).text();
                assertThat(shown.rows().get(step.row()).cells().get(column).contains(text.segmentAt(range.from())))
                        .isTrue();
            });
        }
    }
}
