package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.align.lexicon.PackedLexicon;
import enface.text.TextPlace;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The counterparts of a word, from the key to the text.
class StudyWordsTest extends WindowTest {

    @Override
    public Aligner aligner() {
        return new StandardAligner(List.of(PackedLexicon.chineseEnglish()));
    }

    private long wordsLit() {
        return window.panes().lookupAll(".word-lit").stream()
                .filter(Node::isVisible)
                .map(Path.class::cast)
                .filter(path -> !path.getElements().isEmpty())
                .count();
    }

    @Test
    void holdingTheKeyLightsTheWordInEveryVersionOnceItIsLearnt(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        holdOverLadder(robot);
        Pictures.take(window.scene(), "words-light-en-1000");
        robot.release(KeyCode.W);
        assertThat(wordsLit()).isZero();
    }

    @Test
    void theyStillLightUpAfterALookAtTheDictionaries(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        window.choose("dictionaries");
        robot.clickOn("#dictionaries-back");
        holdOverLadder(robot);
        robot.release(KeyCode.W);
    }

    /// Holds the key with the pointer over a word, and waits until it and its counterparts are lit.
    private void holdOverLadder(FxRobot robot) throws Exception {
        var text = window.study()
                .reading()
                .shownProperty()
                .get()
                .versions()
                .getFirst()
                .text();
        int paragraph = 2;
        int ladder = text.paragraph(paragraph).text().indexOf("ladder");
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(paragraph, ladder)));
        robot.interact(() -> window.panes().requestFocus());
        double y = window.panes().yOf(0, new TextPlace(paragraph, ladder)).orElseThrow() + 12;
        robot.moveTo(window.panes().localToScreen(40, y));
        robot.press(KeyCode.W);
        WindowUnderTest.await(() -> wordsLit() == 3);
    }
}
