package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A term is added from the text with one key, and stands in the panes at once.
class TermBarTest extends WindowTest {

    @BeforeEach
    void openSample() throws TimeoutException {
        window.size(1000, 900);
        window.openSample();
    }

    private Version version(int number) {
        return window.study().reading().shownProperty().get().versions().get(number);
    }

    private void select(FxRobot robot, int number, String word) {
        robot.interact(() -> window.panes().select(version(number).id(), range(version(number), word)));
    }

    private static TextRange range(Version version, String word) {
        for (int p = 0; p < version.text().paragraphs().size(); p++) {
            int at = version.text().paragraph(p).text().indexOf(word);
            if (at >= 0) {
                return TextRange.of(p, new TextSpan(at, at + word.length()));
            }
        }
        throw new AssertionError(word);
    }

    /// A word of a version that no glossary has yet.
    private String unknownWord(int number) {
        var version = version(number);
        for (int p = 0; p < version.text().paragraphs().size(); p++) {
            var terms = window.study().termsProperty().get().in(version, p);
            var text = version.text().paragraph(p).text();
            for (var word : text.split("\\W+", -1)) {
                int at = text.indexOf(word);
                if (word.length() > 6 && terms.stream().noneMatch(t -> t.span().contains(at))) {
                    return word;
                }
            }
        }
        throw new AssertionError("all words are terms");
    }

    private List<Concept> concepts() {
        return window.library().glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    private boolean isMarked(int number, String word) {
        var place = range(version(number), word);
        return window
                .study()
                .termsProperty()
                .get()
                .in(version(number), place.from().paragraph())
                .stream()
                .anyMatch(m -> m.span().start() == place.from().offset());
    }

    private String field(String id) {
        return ((TextField) window.find(id).orElseThrow()).getText();
    }

    @Test
    void gAndEnterAddWhatIsSelectedAndCtrlZTakesItBack(FxRobot robot) throws TimeoutException {
        int before = concepts().size();
        var word = unknownWord(0);
        select(robot, 0, word);
        robot.push(KeyCode.G);
        assertThat(window.sees("#new-term")).isTrue();
        assertThat(field("#new-term-" + version(0).language())).isEqualTo(word);
        assertThat(isMarked(0, word)).isFalse();
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> isMarked(0, word));
        assertThat(window.sees("#new-term")).isFalse();
        assertThat(window.panes().isFocused()).isTrue();
        assertThat(concepts()).hasSize(before + 1);
        var added = concepts().stream()
                .filter(c -> c.terms().stream().anyMatch(t -> t.text().equals(word)))
                .findFirst()
                .orElseThrow();
        assertThat(added.about().example().orElseThrow().quote()).contains(word);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> !isMarked(0, word));
        assertThat(concepts()).hasSize(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WindowUnderTest.await(() -> isMarked(0, word));
    }

    @Test
    void whatIsSelectedInTwoPanesIsOneConcept(FxRobot robot) throws TimeoutException {
        var english = unknownWord(0);
        var chinese = version(1).text().paragraph(1).text().substring(0, 3);
        select(robot, 0, english);
        select(robot, 1, chinese);
        robot.push(KeyCode.G);
        assertThat(field("#new-term-" + version(1).language())).isEqualTo(chinese);
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> isMarked(0, english));
        assertThat(concepts().stream()
                        .filter(c -> c.terms().stream().anyMatch(t -> t.text().equals(english)))
                        .flatMap(c -> c.terms().stream())
                        .map(Term::text))
                .containsExactlyInAnyOrder(english, chinese);
    }

    @Test
    void aTermThatIsKnownIsCompletedAndNotAddedTwice(FxRobot robot) throws TimeoutException {
        var known = window.study().termsProperty().get().concepts().stream()
                .filter(c -> !c.in(version(0).language()).isEmpty())
                .filter(c -> version(0).text().segments().stream()
                        .anyMatch(s -> s.contains(
                                c.in(version(0).language()).getFirst().text())))
                .findFirst()
                .orElseThrow();
        int before = concepts().size();
        select(robot, 0, known.in(version(0).language()).getFirst().text());
        robot.push(KeyCode.G);
        assertThat(window.find("#new-term-known").orElseThrow().isManaged()).isTrue();
        robot.interact(() -> ((TextField) window.find("#new-term-definition").orElseThrow()).setText("A meaning."));
        robot.clickOn("#new-term-add");
        WindowUnderTest.await(
                () -> concepts().stream().anyMatch(c -> c.definition().equals("A meaning.")));
        assertThat(concepts()).hasSize(before);
    }

    @Test
    void withNothingSelectedAPersonIsToldWhatToDo(FxRobot robot) {
        robot.moveTo("#new-note");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.G);
        assertThat(window.sees("#new-term")).isFalse();
        assertThat(window.model().messages().messageProperty().get()).isPresent();
    }

    @Test
    void aNoteGivesItsPassages(FxRobot robot) throws TimeoutException {
        var word = unknownWord(0);
        select(robot, 0, word);
        robot.push(KeyCode.N);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("Term from the note");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.sees("#new-term"));
        assertThat(field("#new-term-" + version(0).language())).isEqualTo(word);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.sees("#new-term")).isFalse();
    }

    /// Words that are learnt to correspond are suggested; a hidden version gives nothing away.
    @Test
    void otherVersionsSuggestWhatCorresponds(FxRobot robot) throws TimeoutException {
        select(robot, 0, "Neighbours");
        robot.push(KeyCode.G);
        WindowUnderTest.await(() -> window.sees("#new-term"));
        WindowUnderTest.await(() -> !field("#new-term-" + version(1).language()).isEmpty());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            var covers = window.study().covers();
            version(1);
            window.study().reading().shownProperty().get().versions().stream()
                    .skip(1)
                    .forEach(covers::toggle);
        });
        select(robot, 0, "Neighbours");
        robot.push(KeyCode.G);
        assertThat(field("#new-term-" + version(1).language())).isEmpty();
    }
}
