package enface.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.Card;
import enface.card.Memory.Stage;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A word met while reading becomes a card with Q, and is asked, rated, taken back and written for Anki by keys.
class CardsTest extends WindowTest {

    @TempDir
    private Path folder;

    private List<Card> cards() {
        return window.bareLibrary().cards().all();
    }

    private void select(FxRobot robot, String word) {
        Version original = window.study().work().work().original().orElseThrow();
        int paragraph = 0;
        while (!original.text().paragraph(paragraph).text().contains(word)) {
            paragraph++;
        }
        int at = original.text().paragraph(paragraph).text().indexOf(word);
        var range = TextRange.of(paragraph, new TextSpan(at, at + word.length()));
        robot.interact(() -> window.panes().select(original.id(), range));
    }

    private void star(FxRobot robot, String word) throws TimeoutException {
        int before = cards().size();
        select(robot, word);
        robot.push(KeyCode.Q);
        WindowUnderTest.await(() -> cards().size() == before + 1);
    }

    private void openCards(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        WindowUnderTest.await(() -> window.sees("#cards-view"));
    }

    private String text(String id) {
        return ((Labeled) window.find(id).orElseThrow()).getText();
    }

    @Test
    void aWordIsStarredAskedRatedAndTheRatingTakenBack(FxRobot robot) throws TimeoutException {
        window.openSample();
        star(robot, "Neighbours");
        assertThat(cards().getFirst().text().answer().counterpart()).isNotEmpty();
        openCards(robot);
        WindowUnderTest.await(() -> window.sees("#card-question"));
        robot.push(KeyCode.DIGIT3);
        assertThat(window.sees("#card-question"))
                .as("nobody rates what was not seen")
                .isTrue();
        robot.push(KeyCode.SPACE);
        WindowUnderTest.await(() -> window.sees("#card-answer"));
        assertThat(text("#rate-3")).contains("Good").contains("10 minutes");
        robot.push(KeyCode.DIGIT4);
        WindowUnderTest.await(() -> window.sees("#cards-empty"));
        assertThat(cards().getFirst().memory().stage()).isEqualTo(Stage.REVIEW);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> window.sees("#card-question"));
        assertThat(cards().getFirst().memory().stage()).isEqualTo(Stage.NEW);
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> window.sees("#panes"));
    }

    @Test
    void qOnceMoreTakesTheCardOut(FxRobot robot) throws TimeoutException {
        window.openSample();
        star(robot, "Neighbours");
        WindowUnderTest.await(
                () -> window.model().vocabulary().cards().cardsProperty().get().size() == 1);
        select(robot, "Neighbours");
        robot.push(KeyCode.Q);
        WindowUnderTest.await(() -> cards().isEmpty());
    }

    @Test
    void withoutCardsItIsSaidHowTheyAreMade(FxRobot robot) throws TimeoutException {
        window.openSample();
        openCards(robot);
        WindowUnderTest.await(() -> window.sees("#cards-empty"));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DIGIT1);
        assertThat(window.sees("#cards-empty")).isTrue();
    }

    @Test
    void theTermsOfAGlossaryBecomeCardsAndGoToAnki(FxRobot robot) throws Exception {
        window.openSample();
        openCards(robot);
        robot.push(KeyCode.INSERT);
        var glossary = window.library().glossaries().list().getFirst();
        robot.clickOn("#cards-of-glossary-" + glossary.id().value());
        WindowUnderTest.await(() -> cards().size() > 1);
        WindowUnderTest.await(() -> window.sees("#card-question"));
        var file = folder.resolve("anki.txt");
        window.willSave(file);
        robot.clickOn("#export-cards");
        WindowUnderTest.await(() -> Files.exists(file));
        assertThat(Files.readAllLines(file).getFirst()).isEqualTo("#separator:tab");
        assertThat(Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")))
                .hasSize(cards().size());
        int all = cards().size();
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> cards().size() == all - 1);
    }
}
