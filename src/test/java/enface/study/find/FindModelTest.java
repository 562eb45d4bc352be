package enface.study.find;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.StandardAligner;
import enface.job.InlineJobs;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.HeldJobs;
import enface.study.LaterByHand;
import enface.study.SampleLibrary;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.find.Finding.Hit;
import enface.study.importing.Importing;
import enface.study.setting.ProgramSettings;
import enface.study.work.Desk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindModelTest {

    @TempDir
    private Path folder;

    private Library library;
    private StudyModel study;
    private FindModel find;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        var importing = new Importing(library, new StandardAligner(List.of()), new Folding(), SampleLibrary.CLOCK);
        var window = new WindowModel(
                new Desk(library),
                importing,
                SampleLibrary.means(library, new InlineJobs(), new LaterByHand()),
                ProgramSettings.unremembered(Locale.UK));
        window.imports().openSample();
        study = ((OfStudy) window.screenProperty().get()).model();
        find = new FindModel(study.reading(), study.covers(), window.tasks());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> found() {
        return find.foundProperty().get().hits().stream().map(this::text).toList();
    }

    private String text(Hit hit) {
        return study.reading()
                .shownProperty()
                .get()
                .versions()
                .get(hit.pane())
                .text()
                .textOf(hit.range());
    }

    @Test
    void findsNothingUntilItIsAskedTo() {
        find.textProperty().set("clock");
        assertThat(found()).isEmpty();
        find.begin(0);
        assertThat(found()).isNotEmpty();
        find.end();
        assertThat(found()).isEmpty();
        assertThat(find.currentProperty().get()).isEqualTo(-1);
    }

    @Test
    void ordersWhatItFindsByRowsAndThenByPanes() {
        find.textProperty().set("clock|钟");
        find.patternProperty().set(true);
        find.begin(0);
        var hits = find.foundProperty().get().hits();
        assertThat(hits).isSortedAccordingTo(Comparator.comparingInt(Hit::row).thenComparingInt(Hit::pane));
        assertThat(hits).extracting(Hit::pane).contains(0, 1);
        for (var hit : hits) {
            var cell = study.reading()
                    .shownProperty()
                    .get()
                    .rows()
                    .get(hit.row())
                    .cells()
                    .get(hit.pane());
            var text = study.reading()
                    .shownProperty()
                    .get()
                    .versions()
                    .get(hit.pane())
                    .text();
            assertThat(cell.contains(text.segmentAt(hit.range().from())))
                    .as(text(hit))
                    .isTrue();
        }
    }

    @Test
    void findsHanByPinyinAndByTheOtherForm() {
        find.textProperty().set("jianghua");
        find.begin(0);
        assertThat(found()).isNotEmpty().containsOnly("讲话");
        int count = found().size();
        find.textProperty().set("講話");
        assertThat(found()).hasSize(count);
        find.textProperty().set("jiang3 hua4");
        assertThat(found()).hasSize(count);
        find.textProperty().set("jiang4hua4");
        assertThat(found()).isEmpty();
    }

    @Test
    void looksInOneVersionOnlyWhenTold() {
        find.textProperty().set("the");
        find.begin(0);
        var first = study.reading().shownProperty().get().versions().getFirst().id();
        assertThat(find.foundProperty().get().hits()).extracting(Hit::version).contains(first);
        assertThat(find.foundProperty().get().hits().stream().map(Hit::version).distinct())
                .hasSizeGreaterThan(1);
        find.scopeProperty().set(Optional.of(first));
        assertThat(find.foundProperty().get().hits()).extracting(Hit::version).containsOnly(first);
    }

    @Test
    void beginsWhereTheReaderIsAndGoesRound() {
        find.textProperty().set("the");
        find.begin(5);
        int count = found().size();
        int first = find.currentProperty().get();
        assertThat(find.hit()).get().satisfies(h -> assertThat(h.row()).isGreaterThanOrEqualTo(5));
        assertThat(find.foundProperty().get().hits().get(first - 1).row()).isLessThan(5);
        for (int i = 0; i < count; i++) {
            find.next();
        }
        assertThat(find.currentProperty().get()).isEqualTo(first);
        find.previous();
        assertThat(find.currentProperty().get()).isEqualTo(first - 1);
    }

    @Test
    void saysWhereAPatternIsFaulty() {
        find.patternProperty().set(true);
        find.textProperty().set("a(b");
        find.begin(0);
        assertThat(find.foundProperty().get().fault()).contains(3);
        assertThat(found()).isEmpty();
        find.textProperty().set("a(b)?");
        assertThat(find.foundProperty().get().fault()).isEmpty();
        assertThat(found()).isNotEmpty();
    }

    @Test
    void saysWhenAPatternTakesTooLong() {
        find.patternProperty().set(true);
        find.textProperty().set("(.*.*.*.*.*.*)*\\u0001");
        find.begin(0);
        assertThat(find.foundProperty().get().complete()).isFalse();
    }

    @Test
    void findsInOtherVersionsWhenOthersAreShown() {
        find.textProperty().set("the");
        find.begin(0);
        study.reading().toggle(study.work().versions().get(2));
        find.refresh();
        var shown = study.reading().shownProperty().get().versions().stream()
                .map(v -> v.id())
                .toList();
        assertThat(find.foundProperty().get().hits()).extracting(Hit::version).isNotEmpty();
        assertThat(shown)
                .containsAll(find.foundProperty().get().hits().stream()
                        .map(Hit::version)
                        .distinct()
                        .toList());
    }

    @Test
    void aLongSearchSaysHowFarItIsAndCanBeStopped() {
        var later = new LaterByHand();
        var jobs = new HeldJobs();
        var importing = new Importing(library, new StandardAligner(List.of()), new Folding(), SampleLibrary.CLOCK);
        var window = new WindowModel(
                new Desk(library),
                importing,
                SampleLibrary.means(library, jobs, later),
                ProgramSettings.unremembered(Locale.UK));
        var slow = new FindModel(study.reading(), study.covers(), window.tasks());
        slow.textProperty().set("clock");
        slow.begin(0);
        assertThat(slow.farProperty().get()).as("a short one says nothing").isNegative();
        later.pass(500);
        assertThat(slow.farProperty().get()).isZero();
        slow.stop();
        assertThat(slow.farProperty().get()).isNegative();
        slow.refresh();
        later.pass(500);
        assertThat(slow.farProperty().get()).isZero();
        jobs.release();
        assertThat(slow.foundProperty().get().hits()).isNotEmpty();
        assertThat(slow.farProperty().get()).isNegative();
        later.pass(1_000);
        assertThat(slow.farProperty().get()).as("and no more").isNegative();
    }
}
