package enface.study.find;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.IntakeException;
import enface.job.InlineJobs;
import enface.store.find.Search.Counterpart;
import enface.study.LaterByHand;
import enface.study.SampleLibrary;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import enface.study.work.Desk;
import enface.study.work.Reading;
import enface.text.VersionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking for words in the whole library, without a window.
class SearchModelTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private WindowModel window;
    private SearchModel search;

    @BeforeEach
    void open() throws IOException, IntakeException {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        window = new WindowModel(
                new Desk(sample.library()),
                sample.importing(),
                SampleLibrary.means(sample.library(), new InlineJobs(), new LaterByHand()),
                ProgramSettings.unremembered(Locale.ENGLISH));
        search = new SearchModel(window.desk().library(), window.works(), window.screens()::open, window.tasks());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private SearchModel.Found found(String typed) {
        search.textProperty().set(typed);
        return search.foundProperty().get();
    }

    @Test
    void allWorksAreThereUntilSomethingIsTyped() {
        assertThat(search.foundProperty().get().works()).isEqualTo(window.works());
        assertThat(found("  ").passages()).isEmpty();
        assertThat(found("  ").works()).isEqualTo(window.works());
    }

    @Test
    void namesTheSentencesAndTheirWorkInEitherForm() {
        for (var typed : new String[] {"销子", "銷子", "thumb"}) {
            var found = found(typed);
            assertThat(found.works()).as(typed).isEqualTo(window.works());
            assertThat(found.passages())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(p -> p.work().equals(window.works().getFirst()));
            assertThat(found.sentences()).isEqualTo(found.passages().size());
        }
        assertThat(found("no such words").works()).isEmpty();
    }

    @Test
    void findsChineseByPinyinAndShowsWhereItStands() {
        for (var typed : new String[] {"xiaozi", "xiāo zi", "XIAO1 ZI"}) {
            var found = found(typed);
            assertThat(found.works()).as(typed).isEqualTo(window.works());
            assertThat(found.passages())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(p -> p.words().of(p.excerpt()).matches("销子|銷子"));
        }
        assertThat(found("xiao4zi3").passages()).isEmpty();
    }

    @Test
    void wordsStandBeforeWhatIsOnlyReadSo() {
        var passages = found("men").passages(); // 们 too
        assertThat(passages.getFirst().words().of(passages.getFirst().excerpt()))
                .isEqualToIgnoringCase("men");
        assertThat(passages.getLast().words().of(passages.getLast().excerpt())).isEqualTo("们");
        assertThat(passages.stream().map(SearchModel.Passage::hit)).doesNotHaveDuplicates();
    }

    @Test
    void aTitleAloneNamesTheWorkAndNoSentence() {
        var found = found("Mending the Town");
        assertThat(found.works()).isEqualTo(window.works());
    }

    @Test
    void anExcerptShowsTheWordsHoweverFarTheyStandInTheirSentence() {
        var passage = found("hour, and you").passages().getFirst();
        assertThat(passage.hit().text()).startsWith("Tonight it will be");
        var late = found("another joke").passages().getFirst();
        assertThat(late.excerpt()).startsWith("… ").contains("another joke");
        assertThat(late.excerpt().indexOf("another joke")).isLessThan(30);
    }

    @Test
    void openingASentenceMakesItTheOneReadAndShowsItsVersion() {
        var passage = found("thumb").passages().getFirst();
        search.open(passage);
        assertThat(window.screenProperty().get()).isInstanceOf(OfStudy.class);
        var study = ((OfStudy) window.screenProperty().get()).model();
        VersionId version = passage.hit().version();
        int row = study.reading().currentRowProperty().get();
        assertThat(study.reading().placeProperty().get()).isEqualTo(new Reading.ReadingPlace(row, 0));
        assertThat(study.reading().passages(row)).containsKey(version);
        assertThat(study.reading().passages(row).toString())
                .contains(passage.hit().range().from().toString());
    }

    @Test
    void aSentenceOfOnesOwnIsFoundWhereItStandsThoughParagraphsBeforeItAreNotWritten() {
        window.screens().open(window.works().getFirst().id());
        var study = ((OfStudy) window.screenProperty().get()).model();
        var original = study.work().work().original().orElseThrow().text();
        int last = original.segmentCount() - 1;
        assertThat(original.paragraphOf(last)).isGreaterThan(3);
        var practice = study.practice();
        practice.begin(window.words());
        for (int segment : new int[] {3, last}) {
            practice.goTo(segment);
            practice.textProperty().set("Quastenflosser " + segment);
        }
        window.toLibrary();
        for (int segment : new int[] {3, last}) {
            var passage = found("Quastenflosser " + segment).passages().getFirst();
            search.open(passage);
            var again = ((OfStudy) window.screenProperty().get()).model();
            assertThat(again.reading()
                            .segmentOf(again.reading().currentRowProperty().get()))
                    .isEqualTo(segment);
            window.toLibrary();
        }
    }

    @Test
    void aHitMarksItsWordsAndShowsWhatCorrespondsToIt() {
        for (var typed : new String[] {"thumb", "another joke", "销子"}) {
            var passage = found(typed).passages().getFirst();
            assertThat(passage.words().of(passage.excerpt())).isEqualToIgnoringCase(typed);
            var counterparts = new ArrayList<Counterpart>();
            search.counterpart(passage, counterparts::add);
            assertThat(counterparts).hasSize(1);
            search.open(passage);
            var study = ((OfStudy) window.screenProperty().get()).model();
            var other = counterparts.getFirst();
            var range = Objects.requireNonNull(study.reading()
                    .passages(study.reading().currentRowProperty().get())
                    .get(other.version()));
            var text =
                    study.work().version(other.version()).orElseThrow().text().textOf(range);
            assertThat(text.replaceAll("\\s", "")).contains(other.text().replaceAll("\\s", ""));
            assertThat(other.version()).isNotEqualTo(passage.hit().version());
            window.toLibrary();
        }
    }

    @Test
    void nothingHiddenIsShownBesideAHit() {
        var passage = found("thumb").passages().getFirst();
        var counterparts = new ArrayList<Counterpart>();
        search.counterpart(passage, counterparts::add);
        sample.library()
                .places()
                .setHidden(passage.work().id(), List.of(counterparts.getFirst().version()));
        search.counterpart(passage, counterparts::add);
        assertThat(counterparts).hasSize(1);
    }
}
