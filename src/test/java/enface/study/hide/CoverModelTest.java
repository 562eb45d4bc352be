package enface.study.hide;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.match.WordEdges;
import enface.language.cut.Words;
import enface.study.SampleLibrary;
import enface.study.StudyModel;
import enface.study.hide.CoverModel.Revealed;
import enface.study.share.Excerpts;
import enface.study.term.ShownRenderings;
import enface.text.TextPlace;
import enface.text.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverModelTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private StudyModel study;
    private CoverModel covers;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        study = sample.study();
        covers = study.covers();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Version version(int number) {
        return study.reading().shownProperty().get().versions().get(number);
    }

    private List<Revealed> all() {
        var order = new ArrayList<Revealed>();
        for (var next = covers.revealNext(0); next.isPresent(); next = covers.revealNext(0)) {
            order.add(next.get());
        }
        return order;
    }

    /// Whatever is hidden, every sentence of it is revealed once, row by row and in a row from the left.
    @ParameterizedTest
    @CsvSource({"'0'", "'1'", "'2'", "'1,2'", "'0,1,2'", "'2,0'"})
    void revealsEverySentenceOnceInTheOrderOfReading(String hidden) {
        int sentences = 0;
        for (var number : hidden.split(",", -1)) {
            var version = version(Integer.parseInt(number));
            covers.hide(version);
            sentences += version.text().segmentCount();
        }
        var order = all();
        assertThat(order).hasSize(sentences).doesNotHaveDuplicates();
        for (int i = 1; i < order.size(); i++) {
            var one = order.get(i - 1);
            var next = order.get(i);
            boolean after = next.row() > one.row()
                    || (next.row() == one.row() && next.pane() > one.pane())
                    || (next.row() == one.row()
                            && next.pane() == one.pane()
                            && next.range().from().compareTo(one.range().to()) >= 0);
            assertThat(after).as("%s before %s", one, next).isTrue();
        }
        assertThat(covers.progress().revealed()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void wordByWordComesToTheSameAsSentenceBySentence(int pane) {
        covers.hide(version(pane));
        var read = new StringBuilder();
        int words = 0;
        for (var next = covers.revealWord(0); next.isPresent(); next = covers.revealWord(0)) {
            read.append(version(pane).text().textOf(next.get().range()));
            words++;
        }
        var text = String.join("", version(pane).text().segments());
        assertThat(read.toString()).isEqualTo(text);
        assertThat(words).isGreaterThan(2 * version(pane).text().segmentCount());
    }

    @Test
    void revealsFromWhereTheReaderIs() {
        covers.hide(version(1));
        assertThat(covers.revealNext(9)).map(Revealed::row).contains(9);
        assertThat(covers.revealNext(9)).map(Revealed::row).contains(10);
        int last = study.reading().shownProperty().get().rows().size() - 1;
        assertThat(covers.revealNext(last)).isPresent();
        assertThat(covers.revealNext(last)).as("nothing is left there").isEmpty();
        assertThat(covers.revealNext(0)).map(Revealed::row).contains(0);
    }

    @Test
    void whatWasRevealedIsCoveredAgainStepByStepAndAtOnce() {
        covers.hide(version(1));
        var hidden = covers.covers();
        covers.revealNext(0);
        var one = covers.covers();
        covers.revealWord(0);
        assertThat(covers.takeBack()).contains(1);
        assertThat(covers.covers()).isEqualTo(one);
        assertThat(covers.takeBack()).contains(0);
        assertThat(covers.covers()).isEqualTo(hidden);
        all();
        covers.coverAgain();
        assertThat(covers.covers()).isEqualTo(hidden);
        covers.showAll();
        assertThat(covers.isActive()).isFalse();
        assertThat(covers.takeBack()).isPresent();
        assertThat(covers.covers()).as("showing all can be taken back too").isEqualTo(hidden);
    }

    @Test
    void aClickRevealsTheSentenceThere() {
        covers.hide(version(1));
        assertThat(covers.revealAt(version(1).id(), new TextPlace(1, 3)))
                .map(Revealed::row)
                .contains(1);
        assertThat(covers.revealAt(version(1).id(), new TextPlace(1, 3)))
                .as("it is revealed already")
                .isEmpty();
        assertThat(covers.revealAt(version(0).id(), new TextPlace(1, 3)))
                .as("it never was hidden")
                .isEmpty();
    }

    @Test
    void withNothingChosenTheTranslationsAreHidden() {
        var original = Optional.of(version(0).id());
        covers.toggleTranslations(original);
        assertThat(covers.hidden()).containsExactly(version(1), version(2));
        covers.toggleTranslations(original);
        assertThat(covers.hidden()).isEmpty();
    }

    @Test
    void whatIsCoveredIsInNoExcerptAndNoOutline() {
        covers.hide(version(1));
        var excerpts = new Excerpts(study.reading(), covers, new Words(Locale.UK));
        assertThat(excerpts.plainTable(1, 1)).isEqualTo("Thank you for waiting.\t\tThank you for your waiting.");
        assertThat(excerpts.htmlTable(1, 1)).contains("<td lang=\"zh-Hans\"></td>");
        assertThat(study.covers().outline()).allMatch(e -> e.counterpart().isEmpty());
        covers.revealNext(1);
        assertThat(excerpts.plainTable(1, 1)).contains("谢谢你们的等待。");
        covers.hide(version(0));
        assertThat(study.covers().outline()).allMatch(e -> e.title().isEmpty());
        assertThat(excerpts.cited(version(0), version(0).text().rangeOf(1))).doesNotContain("Thank");
    }

    @Test
    void renderingsOfAHiddenVersionAreNotTold() {
        var concept = study.termsProperty().get().concepts().getFirst();
        assertThat(new ShownRenderings(study.reading(), covers, WordEdges.UNKNOWN).of(concept, version(0), version(1)))
                .isPresent();
        covers.hide(version(1));
        assertThat(new ShownRenderings(study.reading(), covers, WordEdges.UNKNOWN).of(concept, version(0), version(1)))
                .isEmpty();
        assertThat(new ShownRenderings(study.reading(), covers, WordEdges.UNKNOWN).of(concept, version(1), version(0)))
                .isEmpty();
    }

    @Test
    void coversStayWhenOtherVersionsAreShown() {
        covers.hide(version(1));
        var hidden = version(1);
        study.reading().toggle(hidden);
        assertThat(covers.isActive()).isFalse();
        study.reading().toggle(hidden);
        assertThat(covers.hidden()).containsExactly(hidden);
    }
}
