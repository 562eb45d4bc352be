package enface.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.Memory.Stage;
import enface.ui.KeysTest;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Words are starred, asked and rated by keys alone, and a translation of one's own is written and compared.
class CardsByKeysTest extends KeysTest {

    private int cards() {
        return window.bareLibrary().cards().all().size();
    }

    @Test
    void wordsAreStarredAskedRatedAndLeft(FxRobot robot) throws Exception {
        for (int word = 0; word < 2; word++) {
            int before = cards();
            selectWord(robot);
            robot.push(KeyCode.Q);
            await(() -> cards() == before + 1);
        }
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> window.sees("#card-question"));
        robot.push(KeyCode.SPACE);
        await(() -> window.sees("#card-answer"));
        robot.push(KeyCode.DIGIT4);
        await(() -> !window.sees("#card-answer"));
        robot.push(KeyCode.ENTER);
        await(() -> window.sees("#card-answer"));
        robot.push(KeyCode.DIGIT4);
        await(() -> window.sees("#cards-empty"));
        assertThat(window.bareLibrary().cards().all())
                .allMatch(card -> card.memory().stage() == Stage.REVIEW);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.sees("#card-question"));
        robot.push(KeyCode.ESCAPE);
        await(() -> window.sees("#panes"));
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void aTranslationIsWrittenComparedAndEnded(FxRobot robot) throws Exception {
        robot.push(KeyCode.P);
        await(() -> isAt("practice-text"));
        robot.write("one sentence").push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("another one").push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.study().practice().savedProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        await(() -> window.sees("#attempt-view")
                && window.find(".attempt-line .hyperlink").isPresent());
        var line = window.find(".attempt-line .hyperlink").orElseThrow().getId();
        tabTo(robot, line);
        robot.push(KeyCode.ENTER);
        await(() -> line.equals(
                "attempt-line-" + window.study().practice().segmentProperty().get()));
        robot.push(KeyCode.ESCAPE);
        await(() -> isAt("practice-text"));
        tabBack(robot, "practice-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Monday");
        assertThat(((TextInputControl) window.find("#practice-name").orElseThrow()).getText())
                .isEqualTo("Monday");
        robot.push(KeyCode.ENTER);
        tabTo(robot, "practice-close");
        robot.push(KeyCode.SPACE);
        await(() -> !window.sees("#practice"));
        assertThat(window.panes().isFocused()).as("the keys are in the text").isTrue();
        assertThat(window.library().attempts().of(window.study().work().work().id()))
                .singleElement()
                .matches(attempt -> attempt.name().equals("Monday") && attempt.written() == 2);
    }
}
