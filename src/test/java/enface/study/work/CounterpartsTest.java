package enface.study.work;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Side;
import enface.align.StandardAligner;
import enface.align.WordLinks;
import enface.align.lexicon.PackedLexicon;
import enface.intake.draft.IntakeException;
import enface.job.InlineJobs;
import enface.job.Jobs;
import enface.job.LongTask;
import enface.job.Outcome;
import enface.job.RunningJob;
import enface.study.SampleLibrary;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which words of a work's versions correspond.
class CounterpartsTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private OpenWork work;
    private List<Version> versions;
    private final List<VersionId> learnt = new ArrayList<>();
    private final List<Exception> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException, IntakeException {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        work = sample.open();
        versions = work.versions();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Counterparts counterparts(Jobs jobs) {
        var aligner = new StandardAligner(List.of(PackedLexicon.chineseEnglish()));
        return new Counterparts(
                work,
                (original, version, alignment, progress) -> {
                    learnt.add(version.id());
                    var sides = List.of(
                            new Side(original.language(), original.text(), true),
                            new Side(version.language(), version.text(), true));
                    return aligner.wordLinks(sides.get(0), sides.get(1), alignment, progress);
                },
                jobs,
                "learning",
                told::add);
    }

    private static TextPlace find(Version version, String word) {
        for (int i = 0; i < version.text().paragraphs().size(); i++) {
            int at = version.text().paragraph(i).text().indexOf(word);
            if (at >= 0) {
                return new TextPlace(i, at);
            }
        }
        throw new AssertionError(word);
    }

    private List<String> texts(Map<VersionId, List<TextRange>> found, Version version) {
        return found.getOrDefault(version.id(), List.of()).stream()
                .map(version.text()::textOf)
                .toList();
    }

    @Test
    void aWordOfTheOriginalHasItsCounterpartInEveryVersion() {
        var found = counterparts(new InlineJobs()).of(versions.get(0), find(versions.get(0), "ladder"), versions);
        assertThat(texts(found, versions.get(0))).containsExactly("ladder");
        assertThat(texts(found, versions.get(1))).containsExactly("梯子");
        assertThat(texts(found, versions.get(2))).containsExactly("ladder");
    }

    @Test
    void aWordOfATranslationFindsTheOtherTranslationByWayOfTheOriginal() {
        var counterparts = counterparts(new InlineJobs());
        var found = counterparts.of(versions.get(1), find(versions.get(1), "梯子"), versions);
        assertThat(texts(found, versions.get(0))).containsExactly("ladder");
        assertThat(texts(found, versions.get(1))).containsExactly("梯子");
        assertThat(texts(found, versions.get(2))).containsExactly("ladder");
        var two = counterparts.of(versions.get(1), find(versions.get(1), "梯子"), versions.subList(1, 3));
        assertThat(two).containsOnlyKeys(versions.get(1).id(), versions.get(2).id());
    }

    @Test
    void eachBitextIsLearntOnceAndOnlyWhenAskedFor() {
        var counterparts = counterparts(new InlineJobs());
        assertThat(learnt).isEmpty();
        var place = find(versions.get(0), "clock");
        counterparts.of(versions.get(0), place, versions.subList(0, 2));
        assertThat(learnt).containsExactly(versions.get(1).id());
        counterparts.of(versions.get(0), place, versions);
        counterparts.of(versions.get(1), new TextPlace(0, 0), versions);
        assertThat(learnt).containsExactly(versions.get(1).id(), versions.get(2).id());
    }

    /// Jobs that end when the test says so.
    private static final class WaitingJobs implements Jobs {

        private final List<Runnable> waiting = new ArrayList<>();
        private int cancelled;

        @Override
        public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            waiting.add(() -> new InlineJobs().start(name, task, whenEnded));
            return new RunningJob() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public void cancel() {
                    cancelled++;
                    whenEnded.accept(new Outcome.Cancelled<>());
                }
            };
        }

        @Override
        public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            return start("", task, whenEnded);
        }
    }

    @Test
    void nothingWaitsForLearningAndItIsToldWhenMoreIsKnown() {
        var jobs = new WaitingJobs();
        var counterparts = counterparts(jobs);
        var news = new ArrayList<String>();
        counterparts.onLearnt(() -> news.add("more"));
        var place = find(versions.get(0), "ladder");
        assertThat(counterparts.of(versions.get(0), place, versions)).isEmpty();
        assertThat(counterparts.of(versions.get(0), place, versions)).isEmpty();
        assertThat(jobs.waiting).hasSize(2);
        jobs.waiting.getFirst().run();
        assertThat(news).hasSize(1);
        assertThat(texts(counterparts.of(versions.get(0), place, versions), versions.get(1)))
                .containsExactly("梯子");
        counterparts.close();
        assertThat(jobs.cancelled).isEqualTo(1);
    }

    @Test
    void aFailureIsToldOnceAndWhatWasCancelledIsTriedAgain() {
        var tries = new ArrayList<VersionId>();
        var failing = new Counterparts(
                work,
                (_, version, _, _) -> {
                    tries.add(version.id());
                    throw new IllegalStateException("no words");
                },
                new InlineJobs(),
                "learning",
                told::add);
        var place = find(versions.get(0), "ladder");
        failing.of(versions.get(0), place, versions);
        assertThat(failing.of(versions.get(0), place, versions)).isEmpty();
        assertThat(tries).hasSize(2);
        assertThat(told).hasSize(2);

        var jobs = new WaitingJobs();
        var cancelled = counterparts(jobs);
        cancelled.of(versions.get(0), place, versions);
        cancelled.close();
        cancelled.of(versions.get(0), place, versions);
        assertThat(jobs.waiting).hasSize(4);
    }

    @Test
    void anAlignerThatKnowsNoWordsLinksNone() {
        Counterparts.Learning none = (_, _, _, _) -> Optional.<WordLinks>empty();
        var counterparts = new Counterparts(work, none, new InlineJobs(), "learning", told::add);
        assertThat(counterparts.of(versions.get(0), find(versions.get(0), "ladder"), versions))
                .isEmpty();
        assertThat(told).isEmpty();
    }
}
